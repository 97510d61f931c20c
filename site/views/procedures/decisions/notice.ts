import { procedureStateOf, type DatedProcedure } from '../../../../cms/content/procedureState.ts'
import { idOf } from '../../../../cms/content/record.ts'
import type { Procedure } from '../../../../cms/payload-types.ts'
import { useText } from '../../../i18n/index.ts'
import { procedurePath, type Locale } from '../../../paths.ts'
import { langOf } from '../../lang.ts'
import { toQr, type QrView } from '../../qr.ts'
import { toBadge, toTitles, type BadgeView, type StoredLine } from '../line.ts'
import { besideFee, priced } from '../prices.ts'
import { feeFact, timeFact } from '../timeAndFee.ts'
import type { Published } from './decisions.ts'

type Agencies = Pick<Procedure, 'implementingAgencies' | 'competentAgencies' | 'agencyText' | 'tiers'>
type Stored = StoredLine & DatedProcedure & Partial<Agencies>

/** A procedure as it is posted at an office. */
export interface PostedProcedure {
  code: string
  titles: ReturnType<typeof toTitles>
  href: string
  facts: { label: string; text: string; lang?: Locale | undefined }[]
  /** Of the address of its page. */
  qr: QrView
  /** Set when it does not apply today. */
  badge?: BadgeView
}

/** `applied` where the decision does not say whether it is new; `ended` what does not apply any more for another reason. */
export const NOTICE_PARTS = ['new', 'amended', 'replaced', 'applied', 'repealed', 'ended'] as const
export type NoticePart = (typeof NOTICE_PARTS)[number]

/** The parts of the notice that have any procedures, in the order in which they are posted. */
export type PostedNotice = { part: NoticePart; posted: PostedProcedure[] }[]

export interface AtOffice {
  /** Names of agencies by id. */
  agencies: ReadonlyMap<string, string>
  /** The numbers of the decisions that this one takes the place of, by id of the procedure. */
  former: ReadonlyMap<string, string>
  origin: string
  locale: Locale
}

function placeOf(doc: Partial<Agencies>, { agencies, locale }: AtOffice): string {
  const { tiers } = useText(locale).procedures.words
  const refs = doc.implementingAgencies?.length ? doc.implementingAgencies : doc.competentAgencies
  const names = (refs ?? []).flatMap((ref) => agencies.get(idOf<string>(ref)) ?? [])
  if (names.length > 0) return names.join(', ')
  return doc.agencyText?.trim() || (doc.tiers ?? []).map((tier) => tiers[tier]).join(', ')
}

/** The fee of today, and what it normally is: a posted notice outlives a reduction. */
function feeInWords(stored: Stored, locale: Locale): string | undefined {
  const doc = priced(stored)
  const [fee, beside] = [feeFact(doc, locale)?.value, besideFee(doc, locale)]
  return fee && beside ? `${fee} (${beside})` : fee
}

function toPosted(doc: Stored, at: AtOffice): PostedProcedure {
  const { locale, origin } = at
  const { decisions, words, page } = useText(locale).procedures
  const facts = [
    { label: page.time, text: timeFact(doc, locale)?.value },
    { label: page.fee, text: feeInWords(doc, locale) },
    { label: decisions.place, text: placeOf(doc, at) },
  ].map(({ label, text }) => ({ label, text: text || words.noInformation }))
  const former = at.former.get(doc.id)
  if (former) facts.push({ label: decisions.former, text: former })
  const href = procedurePath(doc.code, locale)
  return {
    ...{ code: doc.code, titles: toTitles(doc, locale), href, qr: toQr(origin + href) },
    facts: facts.map((fact) => ({ ...fact, lang: langOf(fact.text, locale) })),
    ...(procedureStateOf(doc) !== 'in_force' && { badge: toBadge(doc, locale) }),
  }
}

const isEnded = (doc: DatedProcedure): boolean => !['in_force', 'not_yet'].includes(procedureStateOf(doc))

function partOf(doc: Stored & Published): NoticePart {
  const change = doc.decision?.change
  if (change === 'repealed') return change
  return isEnded(doc) ? 'ended' : (change ?? 'applied')
}

/** The procedures of a decision as the notice that offices post (NĐ 63/2010/NĐ-CP, Article 18), each part by code. */
export function toNotice(docs: readonly (Stored & Published)[], at: AtOffice): PostedNotice {
  const sorted = docs.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const parts = Map.groupBy(sorted, partOf)
  return NOTICE_PARTS.flatMap((part) => {
    const ofPart = parts.get(part)
    return ofPart ? [{ part, posted: ofPart.map((doc) => toPosted(doc, at)) }] : []
  })
}
