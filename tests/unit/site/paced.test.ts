import { createServer, get, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { paced } from '../../../site/pages/_paced.ts'
import { drained } from '../../../site/server/drained.ts'

const CHUNK = 64 * 1024

function endless(): { body: ReadableStream<Uint8Array>; read: () => number } {
  let chunks = 0
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    chunks += 1
    controller.enqueue(new Uint8Array(CHUNK))
  }
  return { body: new ReadableStream({ pull }, { highWaterMark: 0 }), read: () => chunks }
}

/** Writes as the framework does: whatever comes, without looking whether it goes out. */
async function write(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const reader = body.getReader()
  response.on('close', () => void reader.cancel())
  for (let next = await reader.read(); !next.done; next = await reader.read()) response.write(next.value)
}

it('a reader who takes nothing in does not have the whole file read into memory', async () => {
  const { body, read } = endless()
  const server = createServer((_, response) => {
    void write(
      paced(body, () => drained(response)),
      response,
    )
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' })
  asked.on('error', () => undefined)
  const answer = await new Promise<NodeJS.ReadableStream>((resolve) => asked.on('response', resolve))
  answer.pause()
  let before = -1
  while (read() !== before) {
    before = read()
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  expect(before).toBeLessThan(1000)
  answer.resume()
  while (read() < before + 10) await new Promise((resolve) => setTimeout(resolve, 5))
  asked.destroy()
  server.close()
})
