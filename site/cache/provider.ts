import type { CacheProvider, CacheProviderFactory } from 'astro'
import { restore } from './encoding.ts'
import { etagOf } from './entry.ts'
import { cacheableHeaders, type CacheRule, type Rendered } from './page.ts'
import { makePageCache, type Answer } from './pageCache.ts'
import { hasSession, pageKey } from './pageKey.ts'
import { shared } from './shared.ts'

const MEGABYTE = 1024 * 1024
const DEFAULT_MEGABYTES = 64

const seconds = (header: string, name: string): number =>
  Number(new RegExp(`(?:^|[,\\s])${name}=(\\d+)`).exec(header)?.[1] ?? 0)

/** The rule in the headers that Astro derives from `Astro.cache.set`; undefined when the page must not be cached. */
function ruleOf({ headers }: Response): CacheRule | undefined {
  const given = headers.get('cdn-cache-control')
  if (!given || /no-store|private/.test(headers.get('cache-control') ?? '') || headers.has('set-cookie'))
    return undefined
  const tags = (headers.get('cache-tag') ?? '').split(',').map((tag) => tag.trim())
  return {
    maxAge: seconds(given, 'max-age'),
    staleFor: seconds(given, 'stale-while-revalidate'),
    tags: tags.filter(Boolean),
  }
}

async function toRendered(response: Response): Promise<Rendered> {
  const body = Buffer.from(await response.arrayBuffer())
  return {
    page: { status: response.status, headers: cacheableHeaders(response.headers), body },
    rule: ruleOf(response),
  }
}

async function toResponse({ entry, origin }: Answer): Promise<Response> {
  const headers = new Headers(entry.headers as [string, string][])
  headers.set('etag', etagOf(entry, 'identity'))
  headers.set('x-cache', origin)
  return new Response(new Uint8Array(await restore(entry.bodies, 'identity')), {
    status: entry.status,
    headers,
  })
}

/**
 * The provider of Astro's route cache (https://docs.astro.build/en/guides/caching/). In production the listener asks
 * the cache before the framework, so a request that arrives here from it must be rendered, and only the rule is
 * recorded. Under any other server the provider answers from the same cache itself.
 * @param config `megabytes`: room for pages when the listener has made no cache
 */
const pageCacheProvider: CacheProviderFactory<{ megabytes?: number }> = (config): CacheProvider => {
  const cache = (shared.cache ??= makePageCache({
    maxBytes: (config?.megabytes ?? DEFAULT_MEGABYTES) * MEGABYTE,
  }))
  return {
    name: 'cong-tinh-pages',
    async onRequest({ request, url }, next) {
      const slot = shared.slot.getStore()
      if (slot) {
        const response = await next()
        slot.rule = ruleOf(response)
        return response
      }
      const isRead = request.method === 'GET' && !hasSession(Object.fromEntries(request.headers))
      const key = isRead ? pageKey(url.pathname + url.search) : undefined
      if (key === undefined) return next()
      return toResponse(await cache.answer(key, async () => toRendered(await next())))
    },
    async invalidate({ tags = [] }) {
      cache.purge([tags].flat())
    },
  }
}

export default pageCacheProvider
