import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

const STATUS_OF: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

const WORDS: Record<number, string> = {
  400: 'Không đọc được yêu cầu này. (The request cannot be read.)',
  405: 'Yêu cầu không được hỗ trợ. (This kind of request is not supported.)',
  408: 'Yêu cầu đến quá chậm. (The request took too long to arrive.)',
  417: 'Yêu cầu không được hỗ trợ. (This kind of request is not supported.)',
  431: 'Phần đầu của yêu cầu quá dài. (The headers of the request are too long.)',
}

type Headers = Readonly<Record<string, string>>

const plain = (status: number): Headers => ({
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Length': String(Buffer.byteLength(WORDS[status] ?? '')),
  'Cache-Control': 'no-store',
  Connection: 'close',
})

function answer(socket: Duplex, status: number, headers: Headers): void {
  const all = Object.entries({ ...headers, ...plain(status) }).map(([name, value]) => `${name}: ${value}`)
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${all.join('\r\n')}\r\n\r\n${WORDS[status] ?? ''}`,
  )
}

/**
 * Responds to requests that never reach the listener of a server: invalid HTTP, oversized or slow headers, CONNECT,
 * unsupported expectations. The response has the usual headers, and the connection is closed.
 */
export function answerClientErrors(server: Server, headers: Headers): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    answer(socket, STATUS_OF[error.code ?? ''] ?? 400, headers)
    if ('destroySoon' in socket) (socket as { destroySoon: () => void }).destroySoon()
  })
  server.on('connect', (_request, socket) => {
    socket.on('error', () => undefined)
    answer(socket, 405, headers)
  })
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { ...headers, ...plain(417) }).end(WORDS[417])
  })
}

/** Server options under which a request to upgrade the protocol is handled as if it had none. */
export const NO_UPGRADE = { shouldUpgradeCallback: () => false }
