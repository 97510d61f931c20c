import { interpretFee, isFeeContradicted } from '../../../cms/content/fees.ts'
import { isTimeContradicted } from '../../../cms/content/times.ts'
import { changedAtOf } from '../../../cms/content/contentChange.ts'
import type { PricedFee } from '../../../cms/content/reductions/priced.ts'
import { procedureStateOf } from '../../../cms/content/procedureState.ts'
import { idOf } from '../../../cms/content/record.ts'
import { validityOf } from '../../../cms/content/validity.ts'
import type { Agency, Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import { applyPath, documentPath, filePath, procedurePath, type Locale } from '../../paths.ts'
import { itemHref } from '../item-href.ts'
import { isoDate } from '../format.ts'
import { filled, publicNameOf } from '../uploads.ts'
import { priced } from './prices.ts'
import { isRecorded, toReductionJson } from './reductionJson.ts'

type Ref<T> = string | T | null | undefined
const day = (value: string | null | undefined) => (value ? isoDate(value) : null)

const toAgencies = (refs: Ref<Agency>[] | null | undefined) =>
  (refs ?? []).flatMap((ref) => {
    const agency = filled(ref)
    return agency ? [{ name: agency.name, slug: agency.slug ?? null, address: agency.address ?? null }] : []
  })

type Method = NonNullable<Procedure['methods']>[number]

/** A number that contradicts its words is left out, and only the words are given. */
function toTime(time: Method['time']) {
  const isTrue = time?.value && time.unit && !isTimeContradicted(time)
  return {
    value: isTrue ? time.value : null,
    unit: isTrue ? time.unit : null,
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

const toCaseJson = ({ name, steps, documents, sets }: Case, origin: string, kinds: Kinds) => ({
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
      kind: (paper.kind && kinds.get(idOf(paper.kind))?.name) ?? null,
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

/**
 * The public record of a procedure, /thu-tuc/{code}.json. Every key is always present; missing data is null or an
 * empty list, and so is the number of a fee or a time that contradicts its words. Dates are YYYY-MM-DD, amounts are in
 * the given currency (`amountToday` is what is charged today, after the `feeReductions` that everybody has), enumerations are those of the CMS (cms/collections/procedures/choices.ts, paperKinds/choices.ts), `status` is as of
 * today (cms/content/procedureState.ts; of a legal basis cms/content/validity.ts), addresses are absolute. Keys are
 * never removed.
 * @param doc read with depth 1
 * @param origin public address of the portal without a final slash
 * @param kinds of papers, by id
 */
export function toProcedureJson(doc: Doc, origin: string, locale: Locale, kinds: Kinds = new Map()) {
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
    },
    effectiveFrom: day(doc.effectiveFrom),
    effectiveTo: day(doc.effectiveTo),
    publisher: doc.publisher ?? null,
    isNameVerbatim: doc.provenance?.nameStatus ? doc.provenance.nameStatus === 'verbatim' : null,
    lastCheckedOn: day(doc.provenance?.lastCheckedOn),
    updatedAt: changedAtOf(doc),
    url: origin + procedurePath(doc.code, locale),
    applyUrl: state === 'in_force' ? origin + applyPath(doc.code, {}, locale) : null,
  }
}
