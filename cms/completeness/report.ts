import type { PayloadRequest } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf, languageOf } from '../fields/inLanguageOf.ts'
import { agenciesInReport, listProcedures, type CheckedProcedure } from './list.ts'
import { byAgency, NO_AGENCY, summaryOf, type Summary } from './summary.ts'

const WORDS = {
  all: both('Tất cả thủ tục', 'All procedures'),
  none: both('Chưa chọn cơ quan trong danh mục', 'No agency of the list chosen'),
}

export interface Report {
  procedures: CheckedProcedure[]
  whole: Summary
  agencies: Summary[]
  /** The name of an agency, by its id. */
  nameOf: (agency: string) => string
}

async function namesOfAgencies(req: PayloadRequest): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    ...{ collection: 'agencies', select: { name: true }, depth: 0, pagination: false, overrideAccess: true },
    locale: languageOf(req),
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

/** How complete the procedures are that the requesting person may see in the report. */
export async function makeReport(req: PayloadRequest): Promise<Report> {
  const [procedures, among, names] = await Promise.all([
    listProcedures(req),
    agenciesInReport(req),
    namesOfAgencies(req),
  ])
  const nameOf = (agency: string) =>
    agency === NO_AGENCY ? inLanguageOf(req, WORDS.none) : (names.get(agency) ?? agency)
  return {
    ...{ procedures, nameOf, agencies: byAgency(procedures, among) },
    whole: summaryOf(inLanguageOf(req, WORDS.all), procedures),
  }
}
