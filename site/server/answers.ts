import type { IncomingMessage, ServerResponse } from 'node:http'
import { makeEntry } from '../cache/entry.ts'
import { UNCACHED, type RenderedPage } from '../cache/page.ts'
import type { Answer, PageCache } from '../cache/pageCache.ts'
import { Overloaded, type Admission } from './admission.ts'
import { logError } from './log.ts'
import { loggedPath } from './loggedPath.ts'
import { isPrivate, keyOf, uncached, type Place } from './place.ts'
import { sendPlainPage } from './plain-page.ts'
import { sendTryAgain } from './returned-form.ts'
import type { makePageRenderer } from './render-page.ts'
import type { makePageSender } from './send-page.ts'
import { isStreamed, type makeStreaming } from './streaming.ts'

interface Parts {
  cache: PageCache
  admission: Admission
  pages: ReturnType<typeof makePageRenderer>
  sendPage: ReturnType<typeof makePageSender>
  stream: ReturnType<typeof makeStreaming>
}

const SERVER_FAULT = 500

/** A page without Cache-Control is for this reader only; with a session or a preview any page is. */
function forThisReader(page: RenderedPage, request: IncomingMessage, place: Place): RenderedPage {
  const hasOwn = page.headers.some(([name]) => name === 'cache-control')
  if (hasOwn && !isPrivate(request, place)) return page
  const others = page.headers.filter(([name]) => name !== 'cache-control')
  return { ...page, headers: [...others, ['cache-control', uncached(request, place)]] }
}

/** A failure of the framework without content type or body, which would show as an empty page. */
const isBareFailure = ({ entry }: Answer): boolean =>
  entry.status >= SERVER_FAULT && !entry.headers.some(([name]) => name === 'content-type')

/** Answers with a plain page: 503 when overloaded or when a dependency is unreachable, else 500 with a log entry. */
export function sendFailure(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (error instanceof Overloaded) return void sendTryAgain(request, response, error.status, error.retryAfter)
  logError('request failed', { path: loggedPath(request.url ?? '') }, error)
  const isAway = (error as { status?: unknown } | null)?.status === 503
  sendPlainPage(request, response, isAway ? 503 : SERVER_FAULT)
}

/** Answers requests that need a page: from the cache, rendered for this reader, or streamed by the framework. */
export function makeAnswers({ cache, admission, pages, sendPage, stream }: Parts) {
  function send(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
    if (isBareFailure(answer)) return sendPlainPage(request, response, answer.entry.status)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    sendPage(answer, request, response)
  }

  async function sendCached(key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    send(await cache.answer(key, () => admission.run(() => pages.forAll(key))), request, response)
  }

  // The turn ends when the page is rendered: a client that receives slowly must not hold it.
  async function sendUncached(
    place: Place,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const page = forThisReader(await admission.run(() => pages.forOne(request, place)), request, place)
    const entry = makeEntry(request.url ?? '', page, UNCACHED, Date.now())
    send({ entry, origin: 'miss' }, request, response)
  }

  return (place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = keyOf(request, place)
    if (key !== undefined) return sendCached(key, request, response)
    return isStreamed(request) ? stream(place, request, response) : sendUncached(place, request, response)
  }
}
