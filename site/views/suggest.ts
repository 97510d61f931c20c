import type { Validity } from '../../cms/content/validity.ts'
import type { LegalDocument } from '../../cms/payload-types.ts'
import type { NamedType } from '../../search/names/nameIndex.ts'
import { useText } from '../i18n/index.ts'
import { localePath, proceduresPath, query, type Locale } from '../paths.ts'
import { documentName } from './documents.ts'

/** A match in both languages; made by site/data/suggest.ts. */
export interface SuggestHit {
  type: NamedType
  /** Path without the language; for a field its slug. */
  target: string
  /** The name that matched, and its language. */
  name: string
  nameLang: Locale
  titles: { vi?: string; en?: string }
  /** Everyday names, beginning with the one to show. */
  plainNames: { vi?: string; en?: string }
  code: string | null
  /** Kind of a legal document. */
  kind: string | null
  /** Whether a legal document is in force; null of other types. */
  validity: Validity | null
  /** Whether the everyday name in that language contains everything typed, too. */
  isInPlainName: boolean
}

/** One line below the search field. */
export interface Suggestion {
  type: NamedType
  label: string
  /** Type, code and official name, as far as the label does not contain them. */
  detail: string
  url: string
  /** Language of the label, when it is not that of the page. */
  lang?: Locale
  /** Language of the detail, when it ends in a name that is not translated. */
  detailLang?: Locale
}

type Label = { label: string; lang: Locale }

const own = (texts: { vi?: string; en?: string }, locale: Locale): Label | null => {
  if (texts[locale]) return { label: texts[locale], lang: locale }
  return texts.vi ? { label: texts.vi, lang: 'vi' } : null
}

/** Letters that spell no syllable: "cccd", "bhyt", "hkd". Two letters may be chat, such as "ck". */
const ABBREVIATION = /^(?:[bcdđfghjklmnpqrstvwxz]|y(?=[bcdđghklmnpqrstvx])){3,}$/u

/** A name as a label: first letter capital, abbreviations in capitals. */
function capitalised(text: string): string {
  const words = text.split(' ').map((word) => (ABBREVIATION.test(word) ? word.toUpperCase() : word))
  const label = words.join(' ')
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}

/**
 * The best-known name that contains what was typed: the everyday name, or another one when only that contains the
 * words. Abbreviations are shown by their everyday name, since nobody would read them in a list.
 */
function labelOf(hit: SuggestHit, locale: Locale): Label {
  if (hit.type === 'legal-documents') {
    const kind = (hit.kind ?? 'khac') as LegalDocument['kind']
    return { label: documentName({ kind, number: hit.code ?? hit.name }, locale), lang: locale }
  }
  const title = own(hit.titles, locale) ?? { label: hit.name, lang: hit.nameLang }
  if (hit.type !== 'procedures') return title
  const isAbbreviation = !hit.name.trim().includes(' ')
  if (isAbbreviation) return own(hit.plainNames, locale) ?? title
  const plain = hit.isInPlainName ? hit.plainNames[hit.nameLang] : undefined
  return { label: capitalised(plain ?? hit.name), lang: hit.nameLang }
}

function detailOf({ type, titles, code, validity }: SuggestHit, label: string, locale: Locale) {
  const { documents, suggest } = useText(locale)
  const { label: title, lang } = own(titles, locale) ?? { label: '', lang: locale }
  const kind = type === 'legal-documents' ? '' : [suggest.types[type], code].filter(Boolean).join(' ')
  const status = validity && validity !== 'in_force' ? documents.statuses[validity] : ''
  const parts = [kind, title === label ? '' : title, status]
  const detail = parts.filter(Boolean).join(' · ')
  return { detail, ...(title !== label && lang !== locale && { detailLang: lang }) }
}

const urlOf = ({ type, target }: SuggestHit, locale: Locale): string =>
  type === 'fields' ? proceduresPath(locale) + query({ 'linh-vuc': target }) : localePath(target, locale)

/** A suggestion in the words of a language; untranslated names stay Vietnamese and are marked. */
export function toSuggestion(hit: SuggestHit, locale: Locale): Suggestion {
  const { label, lang } = labelOf(hit, locale)
  return {
    type: hit.type,
    label,
    ...detailOf(hit, label, locale),
    url: urlOf(hit, locale),
    ...(lang !== locale && { lang }),
  }
}
