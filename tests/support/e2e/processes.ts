import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Why processes cannot be listed on this machine, for skipping a test; null when they can. */
export const noProcessListReason = (): string | null =>
  process.platform === 'linux' ? null : 'processes are looked up in /proc, which only Linux has'

const pids = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

/** The content of a file in /proc; '' when the process has ended or is not ours. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const isZombie = (pid: number) => /^State:\s*Z/m.test(read(`/proc/${pid}/status`))

/** Every running process that was started with this DATA_DIR. Empty where there is no /proc. */
export function processesOf(dataDir: string): number[] {
  if (noProcessListReason()) return []
  const setting = `DATA_DIR=${dataDir}`
  return pids().filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(setting) && !isZombie(pid))
}

/** Inodes of the sockets that listen on a port, IPv4 and IPv6. */
function listeningInodes(port: number): string[] {
  const LISTEN = '0A'
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((file) => read(file).split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(end) && state === LISTEN)
    .flatMap((columns) => columns[9] ?? [])
}

function holds(pid: number, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some(
      (fd) => readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`,
    )
  } catch {
    return false
  }
}

/** The process of a DATA_DIR that listens on a port; undefined when there is none. */
export function findListener(dataDir: string, port: number): number | undefined {
  const inodes = listeningInodes(port)
  return processesOf(dataDir).find((pid) => inodes.some((inode) => holds(pid, inode)))
}

/**
 * Kills the process that listens on a port, as a crash does.
 * @returns its process id
 * @throws when nothing listens there
 */
export function killListener(dataDir: string, port: number): number {
  const pid = findListener(dataDir, port)
  if (!pid) throw new Error(`No process of ${dataDir} listens on port ${port}`)
  process.kill(pid, 'SIGKILL')
  return pid
}

/** The process of a DATA_DIR that runs a file in this Node; undefined when there is none. */
export function findScript(dataDir: string, file: string): number | undefined {
  return processesOf(dataDir).find((pid) => {
    const [program, ...args] = read(`/proc/${pid}/cmdline`).split('\0')
    return program === process.execPath && args.some((arg) => arg.endsWith(file))
  })
}
