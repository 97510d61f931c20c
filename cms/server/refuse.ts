import type { IncomingMessage, ServerResponse } from 'node:http'
import { ANSWER_HEADERS } from '../answerHeaders.ts'
import { METHODS, type Refused } from './checks.ts'

const WORDS: Record<Refused['status'], string> = {
  400: 'Không đọc được địa chỉ này. (The address cannot be read.)',
  403: 'Không nhận yêu cầu này từ nơi đã gửi. (This request is not taken from where it was sent.)',
  404: 'Không có gì ở địa chỉ này. (There is nothing at this address.)',
  405: 'Yêu cầu không được hỗ trợ. (This kind of request is not supported.)',
  411: 'Yêu cầu phải nói rõ độ dài. (The length of the request must be told.)',
  413: 'Yêu cầu quá lớn. (The request is too large.)',
  429: 'Quá nhiều yêu cầu. Hãy thử lại sau ít phút. (Too many requests. Please try again in a few minutes.)',
}
/** How long a client that is still sending may take to receive the response. */
const HEARD_MS = 2000

/**
 * Responds without reading the request, in the shape of Payload's errors.
 * @param cmsUrl named in the response to requests for another host or origin
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refused: Refused,
  cmsUrl: string,
): void {
  const where = refused.status === 403 ? ` ${cmsUrl}/admin` : ''
  const body = JSON.stringify({ errors: [{ message: WORDS[refused.status] + where }] })
  response.writeHead(refused.status, {
    ...ANSWER_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(refused.status === 405 && { Allow: [...METHODS].join(', ') }),
    ...(refused.retryAfter && { 'Retry-After': refused.retryAfter }),
  })
  response.end(body)
  const { socket } = request
  // Discards the rest of the body, then closes the connection: closing at once would reset it and lose the response.
  if (!request.complete) setTimeout(() => request.complete || socket.destroy(), HEARD_MS).unref()
}
