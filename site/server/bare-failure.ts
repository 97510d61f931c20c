import type { IncomingMessage, ServerResponse } from 'node:http'
import { sendPlainPage } from './plain-page.ts'

const SERVER_FAULT = 500

/**
 * Replaces a bare 5xx of the framework by a plain page. When not even the error page can be rendered, the framework
 * answers with an empty or one-line body without a content type.
 */
export function dressBareFailure(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead, end } = response
  let isBare = false
  const isFailure = (status: number) => status >= SERVER_FAULT && !response.headersSent
  response.writeHead = ((status: number, ...more: unknown[]) => {
    const given = more.find((one) => typeof one === 'object' && one !== null) ?? {}
    isBare = isFailure(status) && !Object.keys(given).some((name) => name.toLowerCase() === 'content-type')
    if (isBare) response.statusCode = status
    else Reflect.apply(writeHead, response, [status, ...more])
    return response
  }) as typeof response.writeHead
  response.end = ((...body: unknown[]) => {
    const isDressed = isBare || (isFailure(response.statusCode) && !response.hasHeader('content-type'))
    Object.assign(response, { writeHead, end })
    if (isDressed) sendPlainPage(request, response, response.statusCode)
    else Reflect.apply(end, response, body)
    return response
  }) as typeof response.end
}
