import { createInterface } from 'node:readline'
import { spawnTethered, stopTethered } from '../../start/tether.ts'

/**
 * Locks a database with a write-ahead log for readers as well, which BEGIN EXCLUSIVE does not, by acting like a process
 * that recovers the log after a crash and never finishes. It holds the locks for writing, checkpoints and recovery
 * (bytes 120 to 122 of the -shm file) and invalidates the header in shared memory; readers then get
 * SQLITE_BUSY_RECOVERY at once. When the locks are released the next reader recovers the log, and nothing is lost:
 * https://www.sqlite.org/walformat.html#wal_locks. Python can take such locks, Node cannot.
 */
const SCRIPT = `
import fcntl, signal, sys
memory = open(sys.argv[1] + '-shm', 'r+b')
for byte in (120, 121, 122):
    fcntl.lockf(memory, fcntl.LOCK_EX, 1, byte)
memory.seek(0)
memory.write(bytes(96))
memory.flush()
print('locked', flush=True)
signal.pause()
`
const GRACE_MS = 2000

/** @throws when there is no python3, or the database is not in use */
export async function lockSqlite(file: string): Promise<{ unlock: () => Promise<void> }> {
  const child = spawnTethered({ command: 'python3', args: ['-c', SCRIPT, file] })
  let said = ''
  child.stderr!.on('data', (bytes: Buffer) => void (said += String(bytes)))
  await new Promise<void>((done, fail) => {
    createInterface({ input: child.stdout! }).once('line', () => done())
    child.once('error', fail)
    child.once('close', () =>
      fail(new Error(`The database could not be locked: ${said.trim().split('\n').at(-1)}`)),
    )
  })
  return { unlock: () => stopTethered(child, GRACE_MS) }
}
