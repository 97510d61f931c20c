import { randomUUID } from 'node:crypto'
import type { APIContext as Context, MiddlewareNext as Next } from 'astro'
import { defineMiddleware } from 'astro:middleware'
import { canonicalPath } from '../cache/canonicalPath.ts'
import { shared } from '../cache/shared.ts'
import { env } from '../data/env.ts'
import { makeHostTable } from '../data/hosts.ts'
import { nextMomentOf, watchMoments } from '../data/moments.ts'
import { findMovedHere } from '../data/movedHere.ts'
import { findOnPortal } from '../data/onPortal.ts'
import { collectReads, OUTDATED } from '../data/reads.ts'
import { loadScope } from '../data/sites.ts'
import { contentVersionOf } from '../data/contentVersion.ts'
import { Gone, NotFound, statusOf, type ShownStatus } from '../errors.ts'
import { useText } from '../i18n/index.ts'
import type { Locale } from '../paths.ts'
import { logError } from '../server/log.ts'
import { loggedPath } from '../server/loggedPath.ts'
import { plainPage } from '../server/plain-page.ts'
import { toFraming } from '../views/framed/framing.ts'
import { toLocation } from '../views/moved.ts'
import { readAddress } from './address.ts'
import { asOfRoute, isAsOfRoute } from './asOf.ts'
import { correctedOnOf } from './corrected.ts'
import { routeOfDraft, withUploads } from './draft.ts'
import { inFrame } from './inFrame.ts'
import { ruleFor } from './keep-rule.ts'

const SERVER_FAULT = 500
const NOT_FOUND = 404
const ERROR_PAGE = '/404'

const answer = (status: number, body: BodyInit | null): Response =>
  new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(status >= SERVER_FAULT || status === 400 ? { 'cache-control': 'no-store' } : {}),
      ...(status === 503 ? { 'retry-after': '60' } : {}),
    },
  })

/** Routes of component sites that differ from the portal's at the same address, by that address. */
const SITE_PAGES: Readonly<Record<string, string>> = {
  '/': '/trang-thanh-phan',
  '/gioi-thieu': '/trang-thanh-phan/gioi-thieu',
}

/**
 * The route that renders a page; undefined when it is the address itself.
 * @param params of the query
 * @throws NotFound for inner routes
 */
function routeOf({ locale, path, site, framing }: App.Locals, params?: URLSearchParams): string | undefined {
  if (Object.values(SITE_PAGES).includes(path) || isAsOfRoute(path)) throw new NotFound()
  const asOf = asOfRoute(path, params)
  if (asOf !== undefined) return asOf
  const ofSite = site === undefined ? undefined : SITE_PAGES[path]
  return ofSite ?? (locale === 'vi' && !framing ? undefined : path)
}

const isData = (path: string) => path.startsWith('/api/') || /\.(json(ld)?|ttl)$/.test(path)

/** Files are requested in large numbers; rendering an error page for each missing one would be expensive. */
const isFile = (path: string) => path.startsWith('/tep/') || path.startsWith('/anh/')

/** Failures of data endpoints are sent as data. */
const answerData = (status: ShownStatus, id: string, locale: Locale): Response =>
  Response.json(
    { status, error: useText(locale).errors[status].title, id },
    { status, headers: { 'cache-control': 'no-store' } },
  )

function withCharset(page: Response): Response {
  if (page.headers.get('content-type') === 'text/html') {
    page.headers.set('content-type', 'text/html; charset=utf-8')
  }
  return page
}

/** Addresses that never redirect: files, which have fixed names, and endpoints for programs. */
const isFixed = (path: string) => isFile(path) || path.startsWith('/api/') || path.startsWith('/_astro/')

/**
 * The answer at an address without a page: a redirect to where the page has moved, or 410 when it was withdrawn. What
 * a component site lacks may be on the provincial portal. Existing content never gets here.
 * @returns undefined when nothing is known of the address
 */
async function answerMoved(context: Context, next: Next): Promise<Response | undefined> {
  const { path, locale, site } = context.locals
  if (isFixed(path)) return undefined
  const onPortal = site === undefined ? null : await findOnPortal(path, locale)
  if (onPortal !== null) return new Response(null, { status: 302, headers: { location: onPortal } })
  const moved = await findMovedHere(path, locale, await loadScope(site))
  if (!moved) return undefined
  if (moved.kind === 'gone') return answerFailure(context, next, new Gone('withdrawn', moved.reason))
  const location = toLocation(moved, locale, new URL(context.request.url).search)
  return location === null ? undefined : new Response(null, { status: 301, headers: { location } })
}

/** The error page with the status of the failure; a plain page when even that cannot be rendered. */
async function answerFailure(context: Context, next: Next, error: unknown): Promise<Response> {
  const status = statusOf(error)
  const id = randomUUID().slice(0, 8)
  const { path } = context.locals
  if (status >= SERVER_FAULT) logError('page failed', { id, path: loggedPath(path) }, error)
  context.locals.failure = {
    status,
    id,
    ...(error instanceof Gone && error.reason && { reason: error.reason }),
  }
  if (isData(path)) return answerData(status, id, context.locals.locale)
  if (isFile(path)) return answer(status, plainPage(status, context.locals.locale))
  try {
    return answer(status, await (await next(ERROR_PAGE)).text())
  } catch (second) {
    logError('error page failed', { id, path: loggedPath(path) }, second)
    const worst = Math.max(status, statusOf(second))
    return answer(worst, plainPage(worst, context.locals.locale))
  }
}

/** The page of a draft, at the address of a signed link; undefined at all other addresses. */
async function answerDraft({ locals }: Context, next: Next): Promise<Response | undefined> {
  const { draft, path } = locals
  const route = await routeOfDraft(locals)
  if (!draft || route === undefined) return undefined
  Object.assign(locals, { path: route, previewPath: path })
  return withUploads(withCharset(await next(routeOf(locals) ?? route)), path, draft.expires)
}

/**
 * Takes the language from the address, redirects to canonical paths, and turns failures into answers in one place.
 * Pages exist once: /en/x is rendered by the page of /x.
 */
async function answerRequest(context: Context, next: Next): Promise<Response> {
  const { pathname, search, searchParams } = new URL(context.request.url)
  const address = readAddress(pathname)
  Object.assign(context.locals, address ?? { locale: 'vi', path: '/' }, shared.slot.getStore()?.place)
  if (!address) return answerFailure(context, next, { status: 400 })
  if (address.frame)
    context.locals.framing = toFraming(address.frame, new URLSearchParams(search), env.KIOSK_IDLE_SECONDS)
  const canonical = canonicalPath(pathname)
  if (canonical !== undefined) return context.redirect(canonical + search, 301)
  try {
    const drafted = await answerDraft(context, next)
    if (drafted) return drafted
    context.locals.correctedOn = await correctedOnOf(context.locals.path, searchParams)
    const route = routeOf(context.locals, searchParams)
    const page = await (route === undefined ? next() : next(route + search))
    return withCharset((page.status === NOT_FOUND && (await answerMoved(context, next))) || page)
  } catch (error) {
    return answerThrown(context, next, error)
  }
}

async function answerThrown(context: Context, next: Next, error: unknown): Promise<Response> {
  try {
    const moved = statusOf(error) === NOT_FOUND ? await answerMoved(context, next) : undefined
    return moved ?? (await answerFailure(context, next, error))
  } catch (second) {
    return answerFailure(context, next, second)
  }
}

/** The answer as it is in a frame; a page to which a redirect cannot lead there is not in force. */
async function answerFramed(context: Context, next: Next, answered: Response): Promise<Response> {
  const framed = await inFrame(answered, context.locals)
  if (framed) return framed
  const { ended } = useText(context.locals.locale).framed
  const refused = await answerFailure(context, next, new Gone('not in force', ended))
  return (await inFrame(refused, context.locals)) ?? refused
}

shared.hosts ??= makeHostTable()

if (shared.cache) {
  shared.cache.versionWith(contentVersionOf)
  shared.cache.momentsWith(nextMomentOf)
  watchMoments()
}

/**
 * A page made of outdated content is rendered again soon, since changes during the outage were not reported. In
 * seconds.
 */
const SHORTLY = { maxAge: 2 }

/** Answers, and sets how long the page may be cached and which content it depends on. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { value: response, tags } = await collectReads(async () =>
    answerFramed(context, next, await answerRequest(context, next)),
  )
  const rule = ruleFor(response)
  if (rule) context.cache.set({ ...rule, ...(tags.has(OUTDATED) && SHORTLY), tags: [...tags] })
  return response
})
