import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { isErrorLine, makeService, type Service } from '../../../ops/start/service.ts'
import { root } from '../../../ops/root.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

let folder: string
let service: Service | undefined
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => service?.stop(0))

function script(text: string, name = 'child.mjs'): string[] {
  const file = join(folder, name)
  writeFileSync(file, text)
  return [file]
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const options = (text: string, name = 'child') => ({
  name,
  command: process.execPath,
  args: script(text, `${name}.mjs`),
  logFile: join(folder, `${name}.log`),
})

test('a process that ends by itself is started again, with its output in the log', async () => {
  const told: string[] = []
  service = makeService({
    ...options('console.log("born"); process.exit(7)'),
    delay: (crashes) => crashes * 50,
    onCrash: (line) => told.push(line),
  })
  service.start()
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(2), 20_000)
  await service.stop(0)
  const count = told.length
  await sleep(300)
  expect(told).toHaveLength(count)
  expect(told[1]).toMatch(/child stopped \(exit code 7\); starting it again in 0.05 s/)
  expect(readFileSync(join(folder, 'child.log'), 'utf8')).toMatch(/born\nborn/)
})

test('stopping lets a process end in its own way', async () => {
  const mark = join(folder, 'ended')
  service = makeService(
    options(`
      import { writeFileSync } from 'node:fs'
      process.on('SIGTERM', () => setTimeout(() => { writeFileSync(${JSON.stringify(mark)}, ''); process.exit(0) }, 100))
      setInterval(() => {}, 1000); console.log('ready')`),
  )
  service.start()
  await vi.waitFor(() => expect(service?.lastLine()).toBe('ready'), 20_000)
  await service.stop(5000)
  expect(existsSync(mark)).toBe(true)
})

test('a process that will not end is killed, and its own children with it', async () => {
  service = makeService(
    options(`
      import { spawn } from 'node:child_process'
      process.on('SIGTERM', () => {})
      console.log(spawn('sleep', ['60']).pid); setInterval(() => {}, 1000)`),
  )
  service.start()
  await vi.waitFor(() => expect(service?.lastLine()).toMatch(/^\d+$/), 20_000)
  const [pid, grandchild] = [service.pid() ?? 0, Number(service.lastLine())]
  await service.stop(300)
  await vi.waitFor(() => expect([pid, grandchild].map(isAlive)).toEqual([false, false]), 20_000)
})

/** A server that hangs for ever when it is asked for `/hang`. */
const SERVER = `
  import { createServer } from 'node:http'
  const server = createServer(({ url }, answer) => { while (url === '/hang'); answer.end('ok') })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

const BEATING = `
  setInterval(() => process.send('alive'), 500)
  console.log('ready')`

function hangingServices() {
  const ask = (path: string) => fetch(`http://127.0.0.1:${server.lastLine()}${path}`)
  const server = makeService({ ...options(SERVER, 'server'), pulse: () => ask('/') })
  const beating = makeService({ ...options(BEATING, 'beating'), pulse: 'beats' })
  return { server, beating, ask }
}

test(
  'a process that is stopped and one whose event loop hangs are replaced',
  { timeout: 150_000 },
  async () => {
    const { server, beating, ask } = hangingServices()
    const both = [server, beating]
    for (const one of both) one.start()
    try {
      const ready = [expect.stringMatching(/^\d+$/), 'ready']
      await vi.waitFor(() => expect(both.map((one) => one.lastLine())).toEqual(ready), 30_000)
      await sleep(2500)
      expect(both.map((one) => one.crashes())).toEqual([0, 0])
      const [port, pid] = [server.lastLine(), beating.pid() ?? 0]
      ask('/hang').catch(() => undefined)
      process.kill(-pid, 'SIGSTOP')
      await vi.waitFor(() => expect(beating.crashes()).toBe(1), 30_000)
      expect(isAlive(pid)).toBe(false)
      // Later on a busy machine, where the loop hardly gets a processor.
      await vi.waitFor(() => expect(server.crashes()).toBe(1), 60_000)
      await vi.waitFor(() => expect(server.lastLine()).not.toBe(port), 20_000)
      expect((await ask('/')).ok).toBe(true)
    } finally {
      await Promise.all(both.map((one) => one.stop(0)))
    }
  },
)

test('no process outlives a supervisor that is killed', async () => {
  const supervisor = spawn(
    process.execPath,
    script(`
      import { spawnTethered } from ${JSON.stringify(join(root, 'ops/start/tether.ts'))}
      const child = spawnTethered({ command: 'sleep', args: ['60'] })
      console.log(child.pid)`),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const pid = await new Promise<number>((done) =>
    supervisor.stdout.once('data', (text) => done(Number(text))),
  )
  expect(isAlive(pid)).toBe(true)
  supervisor.kill('SIGKILL')
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 20_000)
})

test.each([
  ['{"level":"error","msg":"x"}', true],
  ['{"level":50,"msg":"x"}', true],
  ['TypeError: x is not a function', true],
  ['[05:19:37] ERROR: no', true],
  ['{"level":30,"msg":"0 errors"}', false],
  ['ready', false],
])('%s tells of an error: %s', (line, expected) => {
  expect(isErrorLine(line)).toBe(expected)
})
