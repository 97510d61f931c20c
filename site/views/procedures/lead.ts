import { isRecord } from '../../../cms/content/record.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { procedurePath, query, type Locale } from '../../paths.ts'
import { itemHref } from '../item-href.ts'
import { toTitles } from './line.ts'

/** The procedure that is the right one with the answers of a reader. */
export interface LeadView {
  title: string
  lang?: Locale
  code: string
  href: string
}

/** The first procedure to which the answers lead; undefined where they lead nowhere else. */
export function toLead(
  leads: Procedure['leads'],
  commune: string | undefined,
  locale: Locale,
): LeadView | undefined {
  const procedure = leads?.[0]?.procedure
  if (!isRecord<Procedure>(procedure)) return undefined
  const href = itemHref(procedure, procedurePath(procedure.code, locale) + query({ xa: commune }))
  if (!href) return undefined
  const { title, titleLang } = toTitles(procedure, locale)
  return { title, code: procedure.code, href, ...(titleLang && { lang: titleLang }) }
}
