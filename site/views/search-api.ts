import type { SearchResult, Segment } from '../../search/types.ts'

const toText = (segments: Segment[]): string => segments.map(({ text }) => text).join('')

/** A search result as GET /api/search gives it: texts plain, addresses as paths of the portal. */
export function toApiAnswer({ query, total, hits, facets, engine, tookMs, page, pages }: SearchResult) {
  return {
    query,
    total,
    page,
    pages,
    hits: hits.map(({ type, id, code, title, url, snippet }) => ({
      ...{ type, id, code, title, url },
      snippet: toText(snippet),
    })),
    facets,
    engine,
    tookMs,
  }
}
