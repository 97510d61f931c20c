import { changedAtOf } from '../../../cms/content/contentChange.ts'
import type { Day } from '../../../cms/content/day.ts'
import { procedureStateOf } from '../../../cms/content/procedureState.ts'
import { isFromNationalPortal } from '../../../cms/content/provenance.ts'
import type { StoredHoliday } from '../../../cms/content/hours/stored.ts'
import type { LawChange } from '../../../cms/content/lawChanges.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import { useText } from '../../i18n/index.ts'
import { procedurePath, proceduresPath, type Locale } from '../../paths.ts'
import { toAskLink, type AskLink } from './askLink.ts'
import { toBases, type BasesView, type CitedTexts } from './basis.ts'
import { toCase, type CaseOptions, type CaseView } from './cases.ts'
import { isNameUnverified, missingInWords } from './honesty.ts'
import { toBadge, toProcedureLine, toTitles, type BadgeView, type ProcedureLine } from './line.ts'
import { formatDate, formatMonth } from '../format.ts'
import { toLawNotice, type LawNotice } from '../lawNotices.ts'
import { langOf } from '../lang.ts'
import type { Performed } from '../../data/performance.ts'
import { toBesidePromise, type BesidePromise } from '../performance/besidePromise.ts'
import { toPlaces, type PlacesView } from './places.ts'
import { priced } from './prices.ts'
import { toReductions, type ReductionLine } from './reductions.ts'
import { RESULTS, TIME_AND_FEE, toStrip, type StripFact } from './strip.ts'
import { feeFact, groupedByAnswer, timeFact, toMethodRows, type Fact, type MethodRow } from './timeAndFee.ts'

/** Everyday names on the page; the search knows more, which would clutter the page. */
const MOST_NAMES = 5

/** Content marked with its language. */
export interface Words {
  texts: string[]
  lang?: Locale
}

/** Where to go instead of a procedure that has ended. */
interface EndedLink {
  label: string
  text: string
  href: string
}

/** Everything the page of a procedure shows except the start box. */
export interface ProcedurePage {
  code: string
  titles: ReturnType<typeof toTitles>
  otherNames: string[]
  badge: BadgeView
  /** The editors' words about the online level; in the start box where the procedure is only partly online. */
  onlineReason?: Words
  summary?: Words
  /** Set when the procedure does not apply today. */
  ended?: { kind: 'heed' | 'stop'; title: string; text: string; link?: EndedLink }
  /** Set when the law on which it is based has changed, or will. */
  law?: LawNotice
  strip: StripFact[]
  conditions: Words
  results: Words
  methods: MethodRow[]
  /** How it went in the latest month of which figures may be shown. */
  performed?: BesidePromise
  /** Reductions of its fees that hold or are to come. */
  reductions: ReductionLine[]
  /** Time and fee in their published words. */
  published: { label: string; text: string; lang?: Locale }[]
  chosen: CaseView
  where: PlacesView
  bases: BasesView
  missing?: string
  isNameUnverified: boolean
  related: ProcedureLine[]
  /** The way to the questions, where there are some. */
  ask?: AskLink
  /** `origin` says in a sentence whose data it is. */
  source: { origin: string; publisher?: string; checkedOn?: string; updatedAt: string }
}

function toWords(texts: (string | null | undefined)[], locale: Locale): Words {
  const kept = texts.flatMap((text) => (text ? text.split(/\n+/) : [])).filter((line) => line.trim() !== '')
  const lang = langOf(kept.join(' '), locale)
  return { texts: kept, ...(lang && { lang }) }
}

function toEnded(doc: Procedure, locale: Locale, day?: Day): ProcedurePage['ended'] {
  const { ended } = useText(locale).procedures.page
  const state = procedureStateOf(doc, day)
  if (state === 'in_force') return undefined
  if (state === 'not_yet') {
    const text = ended.notYetText(formatDate(doc.effectiveFrom ?? '', locale))
    return { kind: 'heed', title: ended.not_yet, text }
  }
  return { kind: 'stop', title: ended[state], text: ended.text, link: toEndedLink(doc, locale) }
}

function toEndedLink({ replacedBy }: Procedure, locale: Locale): EndedLink {
  const { ended } = useText(locale).procedures.page
  const successor = replacedBy && typeof replacedBy === 'object' ? replacedBy : undefined
  if (!successor) return { label: '', text: ended.noSuccessor, href: proceduresPath(locale) }
  return {
    label: ended.successor,
    text: `${successor.plainName || successor.name} (${successor.code})`,
    href: procedurePath(successor.code, locale),
  }
}

const plainTime = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\b0+(?=\d)/g, '')

const isSame = (one: string, other: string | undefined) =>
  other !== undefined && plainTime(one) === plainTime(other)

const knownValue = (fact: Fact | undefined) => (fact?.isKnown ? fact.value : undefined)

function toPublished(doc: Procedure, methods: MethodRow[], locale: Locale): ProcedurePage['published'] {
  const { page } = useText(locale).procedures
  const { published } = doc
  const time = published?.timeText || knownValue(timeFact({ published }, locale))
  const isTold = methods.length > 0 && methods.every((method) => isSame(method.time, time))
  const texts = [
    { label: page.time, text: isTold ? undefined : time },
    { label: page.fee, text: published?.feeText || knownValue(feeFact({ published }, locale)) },
  ]
  return texts.flatMap(({ label, text }) => {
    const lang = langOf(text, locale)
    return text ? [{ label, text, ...(lang && { lang }) }] : []
  })
}

function toSource(doc: Procedure, locale: Locale): ProcedurePage['source'] {
  const { source } = useText(locale).procedures.page
  const { publisher, provenance } = doc
  const checkedOn = provenance?.lastCheckedOn
  const month = provenance?.asOf ? formatMonth(provenance.asOf, locale) : undefined
  return {
    updatedAt: changedAtOf(doc),
    origin: isFromNationalPortal(provenance?.sources) ? source.national(month) : source.published,
    ...(publisher && { publisher }),
    ...(checkedOn && { checkedOn }),
  }
}

/** As the page reads it. */
type ReadDoc = Procedure & WithReductions

interface AtPage extends CaseOptions {
  /** On which the places are closed, in the language of the page. */
  holidays?: readonly StoredHoliday[]
  /** The full texts of documents of which it cites an article. */
  texts?: CitedTexts
  /** The changes of the law that concern it, the gravest first. */
  lawChanges?: readonly LawChange[]
  /** How it went. */
  performed?: Performed | null
  /** The day of which it is the page, for an earlier version; such a page leads to no questions. */
  day?: Day
}

/**
 * A stored procedure as its page.
 * @param stored read with depth 1
 * @param caseNumber the case to show, from 1
 */
export function toProcedurePage(
  stored: ReadDoc,
  caseNumber: number,
  locale: Locale,
  { holidays = [], texts, lawChanges = [], day, performed = null, ...inCase }: AtPage = {},
): ProcedurePage {
  const on = day ? { day } : undefined
  const doc = priced(stored, on)
  const results = toWords(
    (doc.results ?? []).map(({ name }) => name),
    locale,
  )
  const related = (doc.related ?? []).filter((one) => typeof one === 'object')
  const ended = toEnded(doc, locale, day)
  const methods = toMethodRows(doc, locale)
  const published = toPublished(doc, methods, locale)
  const missing = missingInWords(doc, locale)
  const ask = ended || day ? undefined : toAskLink(doc, inCase.commune, locale)
  const law = toLawNotice(lawChanges, locale)
  const beside = toBesidePromise(performed, knownValue(timeFact(doc, locale)), locale)
  return {
    code: doc.code,
    titles: toTitles(doc, locale),
    otherNames: (doc.otherNames ?? []).slice(0, MOST_NAMES).map(({ name }) => name),
    badge: toBadge(doc, locale, day),
    ...(doc.onlineReason &&
      doc.onlineLevel !== 'partial' && { onlineReason: toWords([doc.onlineReason], locale) }),
    ...(doc.summary && { summary: toWords([doc.summary], locale) }),
    ...(ended && { ended }),
    ...(ask && { ask }),
    ...(law && { law }),
    strip: toStrip(doc, results, methods.length + published.length > 0, locale),
    conditions: toWords([doc.conditions], locale),
    results,
    methods: groupedByAnswer(methods),
    ...(beside && !ended && { performed: beside }),
    reductions: ended ? [] : toReductions(doc, locale, on),
    published,
    chosen: toCase(doc, caseNumber, locale, inCase),
    where: toPlaces(doc, holidays, locale),
    bases: toBases(doc, locale, { ...(texts && { texts }), ...(day && { day }), changes: lawChanges }),
    ...(missing && { missing }),
    isNameUnverified: isNameUnverified(doc),
    related: related.map((one) => toProcedureLine(one, locale)),
    source: toSource(doc, locale),
  }
}

/** The sections of the page in order, for the table of contents; none that only repeats the strip. */
export function contentsOf(view: ProcedurePage, locale: Locale): { id: string; label: string }[] {
  const { sections } = useText(locale).procedures.page
  const parts = [
    { id: 'dieu-kien', label: sections.conditions, has: view.conditions.texts.length > 0 },
    { id: RESULTS, label: sections.result, has: view.results.texts.length > 1 },
    { id: TIME_AND_FEE, label: sections.time, has: view.methods.length + view.published.length > 0 },
    { id: 'giay-to', label: sections.papers, has: view.chosen.papers.length + view.chosen.tabs.length > 0 },
    { id: 'cac-buoc', label: sections.steps, has: view.chosen.steps.length > 0 },
    { id: 'noi-nop', label: sections.where, has: true },
    { id: 'can-cu', label: sections.basis, has: view.bases.documents.length + view.bases.facts.length > 0 },
    { id: 'khieu-nai', label: sections.remedies, has: true },
    { id: 'lien-quan', label: sections.related, has: view.related.length > 0 },
    { id: 'co-gi-sai', label: sections.wrong, has: true },
  ]
  return parts.filter(({ has }) => has).map(({ id, label }) => ({ id, label }))
}
