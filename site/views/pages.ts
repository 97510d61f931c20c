import type { Page } from '../../cms/payload-types.ts'
import { pagePath, type Locale } from '../paths.ts'
import type { Crumb } from './chrome.ts'

/** The fields of a page that links to it need. */
export type LightPage = Pick<Page, 'id' | 'title' | 'lead' | 'path' | 'slug' | 'parent' | 'showInMenu'> & {
  contentLang: Locale
}

export interface PageLink {
  label: string
  href: string
  lead?: string
  current: boolean
  lang?: Locale
  children: PageLink[]
}

const pathOf = ({ path, slug, id }: LightPage) => path || slug || id
const parentOf = ({ parent }: LightPage) => (typeof parent === 'object' ? parent?.id : parent) ?? null

/** The parent, if it is public; a page with a hidden parent moves to the top level. */
function visibleParent(page: LightPage, ids: Set<string>): string | null {
  const parent = parentOf(page)
  return parent && ids.has(parent) ? parent : null
}

/**
 * The pages shown in menus as a tree, in the editors' order.
 * @param current path of the page being read
 */
export function toPageTree(docs: readonly LightPage[], locale: Locale, current?: string): PageLink[] {
  const shown = docs.filter((page) => page.showInMenu !== false)
  const ids = new Set(shown.map(({ id }) => id))
  const below = (parent: string | null, seen: readonly string[]): PageLink[] =>
    shown
      .filter((page) => visibleParent(page, ids) === parent && !seen.includes(page.id))
      .map((page) => ({
        label: page.title,
        href: pagePath(pathOf(page), locale),
        current: pathOf(page) === current,
        children: below(page.id, [...seen, page.id]),
        ...(page.lead && { lead: page.lead }),
        ...(page.contentLang !== locale && { lang: page.contentLang }),
      }))
  return below(null, [])
}

/** Direct children of a page, whether they are in menus or not. */
export function toChildPages(docs: readonly LightPage[], parent: string, locale: Locale): PageLink[] {
  const children = docs.filter((page) => parentOf(page) === parent)
  return toPageTree(
    children.map((page) => ({ ...page, parent: null, showInMenu: true })),
    locale,
  )
}

/** The ancestors of a page from the top, then the page itself. */
export function toPageCrumbs(docs: readonly LightPage[], page: LightPage, locale: Locale): Crumb[] {
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  const crumbs: Crumb[] = [{ label: page.title }]
  const seen = new Set([page.id])
  for (let up = byId.get(parentOf(page) ?? ''); up && !seen.has(up.id); up = byId.get(parentOf(up) ?? '')) {
    seen.add(up.id)
    crumbs.unshift({ label: up.title, href: pagePath(pathOf(up), locale) })
  }
  return crumbs
}

/** The generated list of communes, which is no page written by editors. */
export const unitsPath = (locale: Locale): string => pagePath('don-vi-hanh-chinh', locale)
