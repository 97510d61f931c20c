import { consultationStateOf, daysLeftOf } from '../../../cms/content/consultations.ts'
import type { Consultation } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { consultationPath, type Locale } from '../../paths.ts'
import { formatDate, formatNumber, isoDate } from '../format.ts'
import { langOf } from '../lang.ts'
import { filled } from '../uploads.ts'

export type LightConsultation = Pick<
  Consultation,
  'id' | 'title' | 'slug' | 'lead' | 'opensOn' | 'closesOn' | 'outcomeAt' | 'agency'
> & { contentLang: Locale }

/** Whether comments are taken, in one or two words. */
export interface ConsultationMark {
  text: string
  tone: 'info' | 'heed' | 'good' | 'plain'
}

/** A consultation in a list. */
export interface ConsultationLine {
  href: string
  title: string
  lead?: string
  agency?: { text: string; lang?: Locale }
  mark: ConsultationMark
  /** 'Nhận góp ý đến hết ngày 12/12/2026, còn 12 ngày.' */
  when: string
  /** Value of <time datetime>: the day on which that begins or ends. */
  day: string
  comments?: string
  /** Set when the text is not in the language of the page. */
  lang?: Locale
}

type Dated = Pick<Consultation, 'opensOn' | 'closesOn' | 'outcomeAt'>

/** Days until which comments are taken, when few are left. */
const FEW_DAYS = 3

export function toMark(doc: Dated, locale: Locale): ConsultationMark {
  const { states } = useText(locale).consultations
  const state = consultationStateOf(doc)
  if (state === 'planned') return { text: states.planned, tone: 'plain' }
  if (state === 'closed')
    return doc.outcomeAt ? { text: states.answered, tone: 'good' } : { text: states.closed, tone: 'plain' }
  return { text: states.open, tone: (daysLeftOf(doc) ?? 0) <= FEW_DAYS ? 'heed' : 'info' }
}

/** The days on which comments are taken, for what is kept longer than a day. */
export const toPeriod = ({ opensOn, closesOn }: Dated, locale: Locale): string =>
  useText(locale).consultations.facts.days(formatDate(opensOn, locale), formatDate(closesOn, locale))

/** Until when comments are taken, with the days that are left; from when, or until when they were. */
export function toWhen(doc: Dated, locale: Locale): string {
  const { when } = useText(locale).consultations
  const [first, last] = [formatDate(doc.opensOn, locale), formatDate(doc.closesOn, locale)]
  const state = consultationStateOf(doc)
  if (state === 'planned') return when.planned(first, last)
  if (state === 'closed') return when.closed(last)
  const left = daysLeftOf(doc) ?? 0
  return left === 0 ? when.today(last) : when.open(last, left)
}

/** A stored consultation as a line of a list. @param comments how many are public */
export function toConsultationLine(
  doc: LightConsultation,
  locale: Locale,
  comments?: number,
): ConsultationLine {
  const { consultations } = useText(locale)
  const agency = filled(doc.agency)?.name
  const lang = langOf(agency, locale)
  return {
    href: consultationPath(doc.slug ?? doc.id, locale),
    title: doc.title,
    ...(doc.lead && { lead: doc.lead }),
    ...(agency && { agency: { text: agency, ...(lang && { lang }) } }),
    mark: toMark(doc, locale),
    when: toWhen(doc, locale),
    day: isoDate(consultationStateOf(doc) === 'planned' ? doc.opensOn : doc.closesOn),
    ...(comments && { comments: consultations.count(formatNumber(comments, locale), comments) }),
    ...(doc.contentLang !== locale && { lang: doc.contentLang }),
  }
}
