import { ADDRESSED } from '../../cms/content/addresses.ts'
import type { Day } from '../../cms/content/day.ts'
import { procedureStateOf, type DatedProcedure } from '../../cms/content/procedureState.ts'
import { formKeys } from '../formCodes.ts'
import { procedureKeys } from '../officialKeys.ts'
import { related, rows, text, type Localized } from '../localized.ts'
import type { SearchDocument, SearchLocale } from '../types.ts'
import { isPublic, joined, toDocument, unique, type StoredBase } from './base.ts'

type Named = { name?: Localized<string>; slug?: string | null; abbreviation?: string | null }
type Relation = Named | string | number | null
type Case = {
  name?: Localized<string>
  documents?: Localized<Named[]>
  steps?: Localized<{ text?: Localized<string> }[]>
}

/** The fields of a stored procedure that search reads. */
export type StoredProcedure = StoredBase & {
  code: string
  name?: Localized<string>
  plainName?: Localized<string>
  otherNames?: Localized<Named[]>
  summary?: Localized<string>
  field?: Relation
  tiers?: string[] | null
  audiences?: string[] | null
  competentAgencies?: Relation[] | null
  implementingAgencies?: Relation[] | null
  agencyText?: string | null
  onlineLevel?: string | null
  cases?: Localized<Case[]>
  conditions?: Localized<string>
  results?: Localized<Named[]>
  legalBasis?: { number?: string | null }[] | null
  status?: string | null
  effectiveFrom?: string | null
  effectiveTo?: string | null
  replacedBy?: unknown
  publisher?: string | null
}

function toNames(doc: StoredProcedure, locale: SearchLocale): string[] {
  const others = rows(doc.otherNames, locale).map((other) => text(other.name, locale))
  return unique([text(doc.plainName, locale), ...others])
}

function toAgencies(doc: StoredProcedure): Named[] {
  const all = [...(doc.competentAgencies ?? []), ...(doc.implementingAgencies ?? [])].map(related)
  return all.filter((agency) => agency !== null)
}

function toDetails(doc: StoredProcedure, agencies: Named[]): string {
  return joined(
    text(related(doc.field)?.name, 'vi'),
    ...agencies.map((agency) => text(agency.name, 'vi')),
    doc.agencyText,
    ...rows(doc.results, 'vi').map((result) => text(result.name, 'vi')),
    doc.publisher,
    ...(doc.legalBasis ?? []).map((basis) => basis.number),
  )
}

const toPapers = (doc: StoredProcedure): string[] =>
  rows(doc.cases, 'vi').flatMap((item) => rows(item.documents, 'vi').map((paper) => text(paper.name, 'vi')))

function toBody(doc: StoredProcedure, locale: SearchLocale): string {
  const parts = rows(doc.cases, locale).flatMap((item) => [
    text(item.name, locale),
    ...rows(item.documents, locale).map((paper) => text(paper.name, locale)),
    ...rows(item.steps, locale).map((step) => text(step.text, locale)),
  ])
  return joined(...parts, text(doc.conditions, locale))
}

function toContext(doc: StoredProcedure, agencies: Named[], locale: SearchLocale): string[] {
  const agency = agencies[0] ? text(agencies[0].name, locale) : locale === 'vi' ? doc.agencyText : ''
  return unique([text(related(doc.field)?.name, locale), agency])
}

/** Whether a procedure ranks with those in force, on a day in Viet Nam. */
export function procedureStanding(doc: DatedProcedure, day?: Day) {
  const state = procedureStateOf(doc, day)
  return { standing: state === 'in_force' ? 1 : 0, isUpcoming: state === 'not_yet' } as const
}

/** The search document of a procedure as the public sees it, null when it does not. */
export function toProcedureDocument(doc: StoredProcedure | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  const agencies = toAgencies(doc)
  return toDocument({
    id: String(doc.id),
    type: 'procedures',
    code: doc.code,
    path: ADDRESSED.procedures.prefix + doc.code,
    keys: [...procedureKeys(doc.code), ...formKeys(toPapers(doc))],
    title: text(doc.name, 'vi'),
    titleEn: text(doc.name, 'en'),
    names: toNames(doc, 'vi'),
    namesEn: toNames(doc, 'en'),
    summary: text(doc.summary, 'vi'),
    summaryEn: text(doc.summary, 'en'),
    details: toDetails(doc, agencies),
    body: toBody(doc, 'vi'),
    bodyEn: toBody(doc, 'en'),
    context: toContext(doc, agencies, 'vi'),
    contextEn: toContext(doc, agencies, 'en'),
    ...procedureStanding(doc),
    facets: {
      field: unique([related(doc.field)?.slug]),
      tiers: doc.tiers ?? [],
      audiences: doc.audiences ?? [],
      onlineLevel: unique([doc.onlineLevel]),
      agency: unique(agencies.map((agency) => agency.slug)),
    },
  })
}
