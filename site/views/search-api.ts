import type { SearchHit, SearchResult, Segment } from '../../search/types.ts'

const toText = (segments: Segment[]): string => segments.map(({ text }) => text).join('')

const toRow = ({ type, id, code, title, url, snippet }: SearchHit) => ({
  ...{ type, id, code, title, url },
  snippet: toText(snippet),
})

/** A search result as returned by GET /api/search: plain texts, addresses as paths of the portal. */
export function toApiAnswer(result: SearchResult) {
  const {
    query,
    total,
    page,
    pages,
    hits,
    pinned,
    answer,
    suggestion,
    renamed,
    isWeak,
    nearest,
    facets,
    engine,
    tookMs,
  } = result
  return {
    ...{ query, total, page, pages },
    hits: hits.map(toRow),
    pinned: pinned.map(toRow),
    answer,
    suggestion,
    renamed,
    isWeak,
    nearest: nearest.map(toRow),
    ...{ facets, engine, tookMs },
  }
}
