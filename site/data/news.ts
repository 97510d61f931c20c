import type { SelectType, Where } from 'payload'
import type { Locale } from '../paths.ts'
import { withLiveLinks } from './liveLinks.ts'
import { findLocalized, listLocalized, pageLocalized } from './localized.ts'
import { relatedFields } from './relatedFields.ts'
import { markRelated } from './relatedItems.ts'
import { shownOn } from './shownOn.ts'
import type { Scope } from './sites.ts'

/** News on one page of the list. */
export const NEWS_PER_PAGE = 12

interface Asked {
  locale: Locale
  /** Site on which they are shown; the provincial portal by default. */
  scope?: Scope | null
  /** Ids that narrow the list. */
  category?: string
  agency?: string
  /** Id of a news item to leave out: the one being read. */
  except?: string
}

const line: SelectType = {
  title: true,
  slug: true,
  lead: true,
  publishedAt: true,
  category: true,
  cover: true,
}

function whereOf({ scope = null, category, agency, except }: Asked): Where {
  const all: Where[] = [shownOn(scope)]
  if (category) all.push({ category: { equals: category } })
  if (agency) all.push({ agency: { equals: agency } })
  if (except) all.push({ id: { not_equals: except } })
  return { and: all }
}

const toQuery = (asked: Asked) => ({
  locale: asked.locale,
  where: whereOf(asked),
  sort: '-publishedAt',
  depth: 1,
  select: line,
  populate: relatedFields,
})

/** The newest published news, with category and cover filled in. */
export const listNewestNews = ({ limit, ...asked }: Asked & { limit: number }) =>
  listLocalized('news', { ...toQuery(asked), limit })

/** A page of published news, newest first, with category and cover filled in. @param page from 1 */
export const listNews = ({ page = 1, ...asked }: Asked & { page?: number }) =>
  pageLocalized('news', { ...toQuery(asked), page, limit: NEWS_PER_PAGE })

/** The news item at an address with everything its page shows, or null. */
export async function findNewsItem(slug: string, locale: Locale, scope: Scope | null = null) {
  const where = { and: [{ slug: { equals: slug } }, shownOn(scope)] }
  const asked = { locale, depth: 1, where, populate: relatedFields }
  const found = await markRelated('news', await findLocalized('news', asked), scope)
  return found && { ...found, body: await withLiveLinks(found.body, { scope, locale }) }
}
