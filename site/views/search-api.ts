import type { SearchHit, SearchResult, Segment } from '../../search/types.ts'
import type { CommuneNotice } from './communes/list.ts'
import type { SearchAnswer } from './search-shape.ts'

const toText = (segments: Segment[]): string => segments.map(({ text }) => text).join('')

const toRow = ({ type, id, code, title, url, snippet }: SearchHit) => ({
  ...{ type, id, code, title, url },
  snippet: toText(snippet),
})

/**
 * A search result as returned by GET /api/search: plain texts, addresses as paths of the portal.
 * @param communes the communes whose names, old or new, were searched for
 */
export function toApiAnswer(result: SearchResult, communes: readonly CommuneNotice[] = []): SearchAnswer {
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
    communes: communes.map(({ name, href, former }) => ({ name, url: href, ...(former && { former }) })),
    answer,
    suggestion,
    renamed,
    isWeak,
    nearest: nearest.map(toRow),
    ...{ facets, engine, tookMs },
  }
}
