// Lock files that record their owner. Plain JavaScript, because the first one is taken before the project's own Node is
// installed.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** States of a process that has ended: zombie, dead. */
const ENDED = /^[ZX]/

/**
 * Distinguishes a process from a later one with the same id: its start time in clock ticks since boot (field 22 of
 * /proc/<pid>/stat), or from `ps` where /proc is absent. '' when there is no such process, or only a zombie that its
 * parent has not reaped yet.
 */
function birthOf(pid) {
  return existsSync('/proc/self/stat') ? birthInProc(pid) : birthInList(pid)
}

function birthInProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ENDED.test(state) ? '' : (fields[18] ?? '')
  } catch {
    return ''
  }
}

function birthInList(pid) {
  if (process.platform === 'win32') return isAlive(pid) ? 'alive' : ''
  const { stdout } = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state = '', ...began] = (stdout ?? '').trim().split(/\s+/)
  return ENDED.test(state) ? '' : began.join(' ')
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** @returns the process that holds the lock, or null when there is none or it has died */
export function lockHolder(file) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(file, 'utf8'))
    // A process id alone may have been reused, above all in containers.
    return birth !== '' && birthOf(pid) === birth ? { pid } : null
  } catch {
    return null
  }
}

const mine = () => JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) })

function writeNew(file) {
  try {
    const handle = openSync(file, 'wx', 0o600)
    writeSync(handle, mine())
    closeSync(handle)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

async function takeOver(file) {
  rmSync(file, { force: true })
  if (!writeNew(file)) return false
  // Another process may have removed the same stale lock a moment later, and this one with it.
  await sleep(100)
  try {
    return readFileSync(file, 'utf8') === mine()
  } catch {
    return false
  }
}

/**
 * Takes a lock, also from an owner that has died.
 * @param file path of the lock file; its folder is created when missing
 * @returns `{ release, tookOver }`, or `{ holder: { pid } }` when a running process holds it
 */
export async function tryLock(file) {
  mkdirSync(dirname(file), { recursive: true })
  const release = () => rmSync(file, { force: true })
  if (writeNew(file)) return { release, tookOver: false }
  const holder = lockHolder(file)
  if (holder) return { holder }
  if (await takeOver(file)) return { release, tookOver: true }
  return { holder: lockHolder(file) ?? { pid: 0 } }
}

/**
 * Waits for a lock.
 * @param onWait called once, with the holder's process id, if the lock is taken
 * @returns the function that releases it
 */
export async function waitForLock(file, onWait = () => {}) {
  let told = false
  for (;;) {
    const lock = await tryLock(file)
    if (lock.release) return lock.release
    if (!told) onWait(lock.holder.pid)
    told = true
    await sleep(300)
  }
}
