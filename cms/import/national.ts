import { NATIONAL_PORTAL } from '../content/provenance.ts'
import { toAudience, toChannel, type Channel, type OnlineLevel, type Tier } from './choices.ts'
import { repairCitedNumber } from './citedNumber.ts'
import { findDocumentNumbers, toDocumentNumber } from './documents.ts'
import { toCases } from './nationalCases.ts'
import { toMethods } from './nationalMethods.ts'
import { dayInVietnam, type Method, type ProcedureRecord } from './records.ts'
import { distinct, withoutEmpty } from './present.ts'
import type { NationalDetail } from './schemas.ts'
import { cleanLine, cleanText, cleanTitle } from './text.ts'
import { believableTiers } from './tiers.ts'

type Named = { name?: string | null | undefined; code?: string | null | undefined }

const namesOf = (list: Named[]) => distinct(list.map(({ name }) => cleanTitle(name))).filter(Boolean)

/** The number may be the code, or inside a name that is the whole title. */
function toCitedNumber({ name, code }: Named): string {
  if (code?.includes('/')) return repairCitedNumber(toDocumentNumber(cleanLine(code)))
  return findDocumentNumbers(cleanLine(name))[0] ?? cleanTitle(name)
}

function toTiers(detail: NationalDetail): Tier[] {
  const flags: [boolean | null | undefined, Tier][] = [
    [detail.isProvince, 'province'],
    [detail.isWard, 'commune'],
    [detail.isMinistry, 'ministry'],
  ]
  return flags.flatMap(([isSet, tier]) => (isSet ? [tier] : []))
}

function toLevel(detail: NationalDetail, channels: Channel[]): OnlineLevel {
  if (detail.isFullProcess) return 'full'
  if (detail.isOfflineOnly) return 'none'
  if (channels.length === 0) return 'unknown'
  return channels.includes('online') ? 'online' : 'none'
}

const unitWords = { working_day: 'ngày làm việc', day: 'ngày', hour: 'giờ', month: 'tháng' }

/**
 * The portal publishes numbers, so the text is composed from them; it is kept even where it does not amount to one
 * number.
 */
function toPublished(methods: Method[]): ProcedureRecord['published'] {
  const times = methods.flatMap(({ time }) => (time ? [time] : []))
  const words = distinct(
    times.map(({ value, unit, note }) => (value && unit ? `${value} ${unitWords[unit]}` : note)),
  )
  const [first] = times
  const isOne = words.length === 1 && first?.value && first.unit
  const feeNotes = distinct(
    methods.flatMap(({ fees }) => (fees ?? []).map(({ note }) => note?.replace(/[;.]$/, ''))),
  )
  return withoutEmpty({
    timeText: words.join('; '),
    time: isOne && first.value && first.unit ? { value: first.value, unit: first.unit } : undefined,
    feeText: feeNotes.join('; '),
  })
}

function toDecision({ procedureProposal }: NationalDetail): ProcedureRecord['decision'] {
  if (!procedureProposal) return undefined
  const { proposalNumber, decisionDate, issuingAgency } = procedureProposal
  return withoutEmpty({
    number: cleanLine(proposalNumber),
    issuedOn: decisionDate ? dayInVietnam(decisionDate) : undefined,
    issuer: cleanLine(issuingAgency?.name),
  })
}

const isOver = (state: string | null | undefined) =>
  /^(?:INACTIVE|EXPIRED|CANCELL?ED|REPEALED|DELETED|REMOVED)$/i.test(state ?? '')

/** Converts the national portal's detail object to the same record as a line of procedures.jsonl. */
export function fromNationalDetail(detail: NationalDetail): ProcedureRecord {
  const methods = toMethods(detail.executionMethods)
  const { cases, notes } = toCases(detail)
  const executing = namesOf([...detail.departmentsExecuting, ...detail.unitGroupsExecuting])
  const competent = namesOf(detail.departmentsAuthority)
  const [category] = detail.categoriesDetails
  const conditions = [
    cleanText(detail.requirementsAndConditions ?? detail.description),
    ...notes.map((note) => `Lưu ý: ${note}`),
  ]
  return {
    type: 'procedures',
    code: detail.code,
    nationalId: detail.id ?? undefined,
    name: cleanTitle(detail.name),
    field: category
      ? withoutEmpty({ name: cleanTitle(category.name), code: category.code ?? undefined })
      : undefined,
    tiers: believableTiers(toTiers(detail), [...executing, ...competent]),
    audiences: distinct(detail.subjectTypesDetails.map(({ name, code }) => toAudience(name ?? '', code))),
    agencies: {
      implementing: executing,
      competent,
      coordinating: namesOf(detail.departmentsCoordinating),
    },
    agencyText: executing.join('; '),
    publisher: cleanLine(detail.departmentPromulgateName),
    onlineLevel: toLevel(
      detail,
      distinct(detail.executionMethods.map((method) => toChannel(method.submissionMethod))),
    ),
    published: toPublished(methods),
    methods,
    cases,
    conditions: conditions.filter(Boolean).join('\n'),
    results: namesOf(detail.resultsDetails).map((name) => ({ name })),
    legalBasis: distinct(detail.legalBasisesDetails.map(toCitedNumber))
      .filter(Boolean)
      .map((number) => ({ number })),
    decision: toDecision(detail),
    status: isOver(detail.state) ? 'repealed' : 'in_force',
    nonBoundary: detail.isNonTerritorial ?? undefined,
    provenance: withoutEmpty({
      nameStatus: 'verbatim',
      sources: `${NATIONAL_PORTAL}${detail.id ? `, bản ghi ${detail.id}` : ''}`,
      asOf: detail.updatedAt ? dayInVietnam(detail.updatedAt) : undefined,
    }),
  }
}
