import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import type { SortKey } from './catalogue.ts'

/** The sort orders of the catalogue as links that keep the filters and return to page 1; 'ten' needs no parameter. */
export function sortLinks(url: URL, current: SortKey, locale: Locale) {
  const { list } = useText(locale).procedures
  const labels: [SortKey, string][] = [
    ['ten', list.byName],
    ['ma', list.byCode],
  ]
  return labels.map(([key, label]) => {
    const params = new URLSearchParams(url.search)
    params.delete('trang')
    params.delete('sap-xep')
    if (key !== 'ten') params.set('sap-xep', key)
    const text = params.toString()
    return { label, href: url.pathname + (text ? `?${text}` : ''), current: key === current }
  })
}
