import { interpretFee, isFeeContradicted } from '../../../cms/content/fees.ts'
import { isTimeContradicted } from '../../../cms/content/times.ts'
import { changedAtOf } from '../../../cms/content/contentChange.ts'
import type { PricedFee } from '../../../cms/content/reductions/priced.ts'
import { procedureStateOf } from '../../../cms/content/procedureState.ts'
import { idOf } from '../../../cms/content/record.ts'
import { validityOf } from '../../../cms/content/validity.ts'
import type { Agency, Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import {
  applyPath,
  documentPath,
  filePath,
  lifeEventPath,
  procedurePath,
  proceduresPath,
  query,
  type Locale,
} from '../../paths.ts'
import { toUsual } from '../../../cms/content/hours/stored.ts'
import { openingWeekOf } from '../openingWeek.ts'
import { itemHref } from '../item-href.ts'
import { isoDate } from '../format.ts'
import { filled, publicNameOf } from '../uploads.ts'
import type { ProcedureJson } from './jsonShape.ts'
import { priced } from './prices.ts'
import { isRecorded, toReductionJson } from './reductionJson.ts'

type Ref<T> = string | T | null | undefined
const day = (value: string | null | undefined) => (value ? isoDate(value) : null)

const toAgencies = (refs: Ref<Agency>[] | null | undefined) =>
  (refs ?? []).flatMap((ref) => {
    const agency = filled(ref)
    if (!agency) return []
    const { name, slug = null, address = null, phone = null } = agency
    const usual = toUsual(agency)
    return [{ name, slug, address, phone, openingHours: usual ? openingWeekOf(usual) : [] }]
  })

type Method = NonNullable<Procedure['methods']>[number]

/** A number that contradicts its words is left out, and only the words are given. */
function toTime(time: Method['time']) {
  const isTrue = time?.value && time.unit && !isTimeContradicted(time)
  return {
    value: isTrue ? (time.value ?? null) : null,
    unit: isTrue ? (time.unit ?? null) : null,
    note: time?.note ?? null,
  }
}

type Doc = Procedure & WithReductions

/** What is charged today, and from when it is another sum; null where the record names no sum. */
function toToday(fee: NonNullable<Method['fees']>[number]) {
  const { price } = fee as PricedFee<typeof fee>
  const meaning = price?.now ?? interpretFee(fee)
  const amount = meaning.kind === 'free' ? 0 : meaning.kind === 'fixed' ? meaning.amount : null
  return { amountToday: amount, changesOn: price?.next?.day ?? null }
}

const toMethod = ({ channel, time, fees, note }: Method, charged: Method) => ({
  channel,
  time: toTime(time),
  fees: (fees ?? []).map((fee, at) => ({
    kind: fee.kind ?? null,
    amount: isFeeContradicted(fee) ? null : (fee.amount ?? null),
    currency: fee.currency ?? 'VND',
    per: fee.per ?? null,
    note: fee.note ?? null,
    ...toToday(charged.fees?.[at] ?? fee),
  })),
  note: note ?? null,
})

type Case = NonNullable<Procedure['cases']>[number]

type Kinds = ReadonlyMap<string, { name: string }>

/** A life event that calls for a procedure. */
export interface CallingEvent {
  name: string
  slug?: string | null
  audience: 'citizen' | 'business'
}

/** What a record says of other records. */
export interface Known {
  /** Kinds of papers, by id. */
  kinds?: Kinds
  /** Life events, by the ids of the procedures that they call for. */
  events?: ReadonlyMap<string, readonly CallingEvent[]>
}

const toCaseJson = ({ name, steps, documents, sets }: Case, origin: string, kinds?: Kinds) => ({
  name: name ?? null,
  steps: (steps ?? []).map(({ text }) => text),
  sets: sets ?? null,
  documents: (documents ?? []).map((paper) => {
    const form = filled(paper.form)
    const file = form && publicNameOf(form)
    return {
      name: paper.name,
      originals: paper.originals ?? null,
      copies: paper.copies ?? null,
      note: paper.note ?? null,
      kind: (paper.kind && kinds?.get(idOf(paper.kind))?.name) ?? null,
      kindId: paper.kind ? idOf<string>(paper.kind) : null,
      held: paper.held ?? null,
      form: file ? origin + filePath(file) : (paper.formUrl ?? null),
    }
  }),
})

type Basis = NonNullable<Procedure['legalBasis']>[number]

function toBasisJson({ document, number, article }: Basis, origin: string, locale: Locale) {
  const held = filled(document)
  const href = held?.slug ? itemHref(held, documentPath(held.slug, locale)) : undefined
  return {
    number: held?.number ?? number ?? null,
    article: article ?? null,
    title: held?.title ?? null,
    status: held ? validityOf(held) : null,
    url: href?.startsWith('/') ? origin + href : (href ?? null),
  }
}

const toOther = (ref: string | Procedure, origin: string, locale: Locale) => {
  const other = filled(ref)
  return other
    ? [{ code: other.code, name: other.name, url: origin + procedurePath(other.code, locale) }]
    : []
}

const toEvent = ({ name, slug, audience }: CallingEvent, origin: string, locale: Locale) =>
  slug ? [{ name, audience, url: origin + lifeEventPath(slug, locale) }] : []

const toFieldUrl = (slug: string | null | undefined, origin: string, locale: Locale) =>
  slug ? origin + proceduresPath(locale) + query({ 'linh-vuc': slug }) : null

/**
 * The public record of a procedure, /thu-tuc/{code}.json, in the shape that jsonShape.ts describes. `status` is as of
 * today (cms/content/procedureState.ts; of a legal basis cms/content/validity.ts).
 * @param doc read with depth 1
 * @param origin public address of the portal without a final slash
 */
export function toProcedureJson(
  doc: Doc,
  origin: string,
  locale: Locale,
  { kinds, events }: Known = {},
): ProcedureJson {
  const successor = filled(doc.replacedBy)?.code ?? null
  const state = procedureStateOf(doc)
  const charged = priced(doc).methods ?? []
  return {
    code: doc.code,
    nationalId: doc.nationalId ?? null,
    language: locale,
    name: doc.name,
    plainName: doc.plainName ?? null,
    otherNames: (doc.otherNames ?? []).map(({ name }) => name),
    summary: doc.summary ?? null,
    status: state,
    replacedBy: successor,
    field: filled(doc.field)?.name ?? null,
    fieldUrl: toFieldUrl(filled(doc.field)?.slug, origin, locale),
    tiers: doc.tiers ?? [],
    audiences: doc.audiences ?? [],
    onlineLevel: doc.onlineLevel,
    onlineReason: doc.onlineReason ?? null,
    isNonBoundary: doc.nonBoundary === true,
    agencies: {
      competent: toAgencies(doc.competentAgencies),
      implementing: toAgencies(doc.implementingAgencies),
      coordinating: toAgencies(doc.coordinatingAgencies),
      asPublished: doc.agencyText ?? null,
    },
    published: {
      time: doc.published?.timeText ?? null,
      fee: doc.published?.feeText ?? null,
    },
    methods: (doc.methods ?? []).map((method, at) => toMethod(method, charged[at] ?? method)),
    feeReductions: (doc.reductions ?? [])
      .filter(isRecorded)
      .map((one) => toReductionJson(one, origin, locale)),
    cases: (doc.cases ?? []).map((one) => toCaseJson(one, origin, kinds)),
    conditions: doc.conditions ?? null,
    results: (doc.results ?? []).map(({ name }) => name),
    legalBasis: (doc.legalBasis ?? []).map((one) => toBasisJson(one, origin, locale)),
    decision: {
      number: doc.decision?.number ?? null,
      issuer: doc.decision?.issuer ?? null,
      issuedOn: day(doc.decision?.issuedOn),
      change: doc.decision?.change ?? null,
    },
    effectiveFrom: day(doc.effectiveFrom),
    effectiveTo: day(doc.effectiveTo),
    publisher: doc.publisher ?? null,
    isNameVerbatim: doc.provenance?.nameStatus ? doc.provenance.nameStatus === 'verbatim' : null,
    lastCheckedOn: day(doc.provenance?.lastCheckedOn),
    updatedAt: changedAtOf(doc),
    related: (doc.related ?? []).flatMap((one) => toOther(one, origin, locale)),
    lifeEvents: (events?.get(doc.id) ?? []).flatMap((one) => toEvent(one, origin, locale)),
    url: origin + procedurePath(doc.code, locale),
    applyUrl: state === 'in_force' ? origin + applyPath(doc.code, {}, locale) : null,
  }
}
