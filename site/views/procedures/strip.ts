import type { Priced } from '../../../cms/content/reductions/priced.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import type { IconName } from '../../components/icons.ts'
import { formatNumber } from '../format.ts'
import { langOf } from '../lang.ts'
import { besideFee } from './prices.ts'
import { feeFact, timeFact, type Fact } from './timeAndFee.ts'

/** One of the four main facts; `href` is set when details follow, and leads to them. */
export interface StripFact {
  icon: IconName
  label: string
  value: string
  lang?: Locale
  note?: string
  href?: string
}

/** The sections with all details of what the strip says in few words. */
export const TIME_AND_FEE = 'thoi-han'
export const RESULTS = 'ket-qua'

function toFact(fact: Fact | undefined, hasLines: boolean, locale: Locale): { value: string; href?: string } {
  const { noInformation, notPublished } = useText(locale).procedures.words
  if (!fact) return { value: noInformation }
  if (fact.isKnown) return { value: fact.value }
  return hasLines ? { value: fact.value, href: `#${TIME_AND_FEE}` } : { value: notPublished }
}

function toFeeFact(doc: Procedure & Priced, hasLines: boolean, locale: Locale) {
  const note = besideFee(doc, locale)
  return {
    ...toFact(feeFact(doc, locale), hasLines, locale),
    ...(note && { note, href: `#${TIME_AND_FEE}` }),
  }
}

/**
 * The four main facts of a procedure: for whom, the result, how long, how much.
 * @param doc with the fees of the day
 * @param hasLines whether the page has details of times and fees
 */
export function toStrip(
  doc: Procedure & Priced,
  results: { texts: string[] },
  hasLines: boolean,
  locale: Locale,
): StripFact[] {
  const { page, words } = useText(locale).procedures
  const none = words.noInformation
  const audiences = (doc.audiences ?? []).map((one) => words.audiences[one])
  const more = results.texts.length - 1
  const facts: StripFact[] = [
    { icon: 'person', label: page.strip.who, value: audiences.join(', ') || none },
    {
      icon: 'result',
      label: page.strip.result,
      value: results.texts[0] ?? none,
      ...(more > 0 && { note: page.strip.more(formatNumber(more, locale)), href: `#${RESULTS}` }),
    },
    { icon: 'clock', label: page.strip.time, ...toFact(timeFact(doc, locale), hasLines, locale) },
    { icon: 'money', label: page.strip.fee, ...toFeeFact(doc, hasLines, locale) },
  ]
  return facts.map((fact) => {
    const lang = langOf(fact.value, locale)
    return lang ? { ...fact, lang } : fact
  })
}
