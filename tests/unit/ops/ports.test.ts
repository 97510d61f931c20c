import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { checkPorts, findFreePort, isPortFree } from '../../../ops/start/ports.ts'

let server: Server | undefined
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())))

async function occupy(): Promise<number> {
  const port = await findFreePort([])
  await new Promise<void>((done) => (server = createServer()).listen(port, '127.0.0.1', done))
  return port
}

test('a free port passes', async () => {
  const port = await findFreePort([])
  expect(await isPortFree(port, '127.0.0.1')).toBe(true)
  await expect(checkPorts({ PORT: port }, '127.0.0.1')).resolves.toBeUndefined()
})

test('a taken port is named together with its setting', async () => {
  const port = await occupy()
  expect(await isPortFree(port, '127.0.0.1')).toBe(false)
  await expect(checkPorts({ CMS_PORT: port }, '127.0.0.1')).rejects.toThrow(
    new RegExp(`Port ${port} \\(CMS_PORT\\) is taken.*CMS_PORT=\\d+ npm start`),
  )
})

test('with patience, a port that becomes free in time passes', async () => {
  const port = await occupy()
  setTimeout(() => server?.close(), 400)
  await expect(checkPorts({ PORT: port }, '127.0.0.1', 5000)).resolves.toBeUndefined()
  server = undefined
})

test('a host that is not ours is told as such', async () => {
  await expect(checkPorts({ PORT: await findFreePort([]) }, '192.0.2.1')).rejects.toThrow(/Correct HOST/)
})

test('one port for both sites is told before anything starts', async () => {
  const port = await findFreePort([])
  await expect(checkPorts({ PORT: port, CMS_PORT: port }, '127.0.0.1')).rejects.toThrow(/PORT and CMS_PORT/)
})
