import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Canned = { status: number; headers: Record<string, string>; body: string }

/** Starts the bare server (bare.ts); the body comes in base64. @returns its URL */
export async function run({ status, headers, body }: Canned): Promise<string> {
  const bytes = Buffer.from(body, 'base64')
  const server = createServer((_, response) => response.writeHead(status, headers).end(bytes))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
