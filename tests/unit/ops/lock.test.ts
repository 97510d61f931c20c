import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { lockHolder, tryLock, waitForLock } from '../../../ops/lock.mjs'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

let file: string
beforeEach(() => {
  file = join(newFolder(), 'deep/one.lock')
})

test('one at a time', async () => {
  const first = await tryLock(file)
  expect(first.holder).toBeUndefined()
  const second = await tryLock(file)
  expect(second.holder?.pid).toBe(process.pid)
  first.release?.()
  expect(existsSync(file)).toBe(false)
  expect((await tryLock(file)).holder).toBeUndefined()
})

test('the lock of a process that has died is taken over', async () => {
  await tryLock(file)
  const { pid } = spawnSync('true')
  writeFileSync(file, JSON.stringify({ pid, birth: '1' }))
  expect(lockHolder(file)).toBeNull()
  const lock = await tryLock(file)
  expect(lock.release && lock.tookOver).toBe(true)
})

test('a later process with the same number does not hold it', async () => {
  await tryLock(file)
  const { birth } = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ pid: process.pid, birth: `${birth}0` }))
  expect(lockHolder(file)).toBeNull()
})

/** A parent that never asks for its child, which ends with `die` and leaves its number behind. */
function makeZombie() {
  // A background job of a shell reads from nowhere unless it is told to.
  const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 >/dev/null & echo $!; exec sleep 300 3<&-'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const pid = new Promise<number>((done) => parent.stdout.once('data', (text) => done(Number(text))))
  return { pid, die: () => parent.stdin.end(), end: () => parent.kill('SIGKILL') }
}

const stateOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0]
const birthOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19]

test.runIf(process.platform === 'linux')('a zombie holds nothing', async () => {
  await tryLock(file)
  const zombie = makeZombie()
  try {
    const pid = await zombie.pid
    writeFileSync(file, JSON.stringify({ pid, birth: birthOf(pid) }))
    expect(lockHolder(file)).toEqual({ pid })
    zombie.die()
    await vi.waitFor(() => expect(stateOf(pid)).toBe('Z'), 20_000)
    expect(lockHolder(file)).toBeNull()
    expect(await tryLock(file)).toMatchObject({ tookOver: true })
  } finally {
    zombie.end()
  }
})

test('a lock file that cannot be read is taken over', async () => {
  await tryLock(file)
  writeFileSync(file, '{"pid"')
  expect((await tryLock(file)).holder).toBeUndefined()
})

test('of many who find a dead lock, one gets it', async () => {
  await tryLock(file)
  writeFileSync(file, '')
  const locks = await Promise.all(Array.from({ length: 20 }, () => tryLock(file)))
  expect(locks.filter(({ holder }) => !holder)).toHaveLength(1)
})

test('waiting ends with the release', async () => {
  const first = await tryLock(file)
  const waited: number[] = []
  const release = await waitForLock(file, (pid) => {
    waited.push(pid)
    setTimeout(() => first.release?.(), 100)
  })
  expect(waited).toEqual([process.pid])
  release()
})
