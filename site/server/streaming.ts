import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import compression from 'compression'
import { CLIENT_ADDRESS } from '../../cms/server/address.ts'
import type { Admission } from './admission.ts'
import { dressBareFailure } from './bare-failure.ts'
import { drained } from './drained.ts'
import { isRead, uncached, type Place } from './place.ts'
import type { RenderHandler } from './render-page.ts'
import { isUpload } from './request-checks.ts'
import type { Middleware } from './serve-files.ts'

interface Parts {
  render: RenderHandler
  admission: Admission
  forms: Admission
}

/** A form that arrives slowly frees its turn after this, in milliseconds; it may go on until the request times out. */
const LONGEST_FORM_MS = 1000

/** Health checks and purges, which are answered under any load. */
export const alwaysAdmitted = /^\/(healthz|readyz|api\/purge)(\?|$)/

/**
 * Whether the framework answers a request directly, without a rendered page in between: forms, since a slow sender must
 * not hold the turn of a page; uploads, which are streamed; and what is always admitted.
 */
export const isStreamed = ({ method, url = '' }: IncomingMessage): boolean =>
  !isRead(method) || alwaysAdmitted.test(url) || isUpload(url)

/** Resolves when the head of the response is written; only sending remains then. */
const begun = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const { writeHead } = response
    response.writeHead = ((...args: Parameters<typeof writeHead>) => {
      resolve()
      return writeHead.apply(response, args)
    }) as typeof writeHead
  })

/** Answers requests for which `isStreamed` holds. */
export function makeStreaming({ render, admission, forms }: Parts) {
  const compress = compression({ threshold: 1024 }) as unknown as Middleware

  return async (place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('Cache-Control', uncached(request, place))
    // The client has disconnected: nothing is left to answer.
    response.on('error', () => undefined)
    await new Promise<void>((resolve) => compress(request, response, () => resolve()))
    dressBareFailure(request, response)
    const { url = '' } = request
    const client = String(request.headers[CLIENT_ADDRESS] ?? '')
    const locals = { ...place, client, drained: () => drained(response) }
    const whole = () => render(request, response, undefined, locals)
    if (alwaysAdmitted.test(url)) return void (await whole())
    // Finding an upload takes a turn; sending it costs no processor time and may last as long as the client needs.
    const turns = isUpload(url) ? admission : forms
    let sending: Promise<unknown> | undefined
    await turns.run(async () => {
      const isBegun = begun(response)
      sending = Promise.resolve(whole())
      const tooLong = turns === forms ? [sleep(LONGEST_FORM_MS, undefined, { ref: false })] : []
      await Promise.race([isBegun, sending, ...tooLong])
    })
    await sending
  }
}
