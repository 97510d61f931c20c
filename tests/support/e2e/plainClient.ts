import { request, type IncomingHttpHeaders } from 'node:http'

export interface PlainRequest {
  url: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** A local address to send from, such as 127.0.0.9: rate limits count by address. */
  from?: string
}

export interface PlainAnswer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** Time until the last byte, in milliseconds. */
  took: number
}

/** Sends a request as a program does: without cookies and Origin, from a chosen address. */
export function sendPlain({
  url,
  method = 'POST',
  headers = {},
  body = '',
  from,
}: PlainRequest): Promise<PlainAnswer> {
  const started = performance.now()
  const length = headers['transfer-encoding'] ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((done, fail) => {
    const sent = request(
      url,
      { method, localAddress: from, headers: { ...length, ...headers } },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += String(chunk)))
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text,
            took: performance.now() - started,
          }),
        )
      },
    )
    sent.on('error', fail)
    sent.end(body)
  })
}
