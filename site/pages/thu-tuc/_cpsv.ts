import { findRecordInBoth } from '../../data/procedureRecords.ts'
import type { Locale } from '../../paths.ts'
import { toCpsv } from '../../views/procedures/cpsv/service.ts'
import { toProcedureJson } from '../../views/procedures/json.ts'
import type { Resource } from '../../views/rdf/vocabulary.ts'
import { loadCatalogue } from '../du-lieu-mo/_dataSet.ts'

/** What CPSV-AP says of the procedure with a code, in both languages; null when there is none. */
export async function describeProcedure(code: string): Promise<Resource[] | null> {
  const [found, catalogue] = await Promise.all([findRecordInBoth(code), loadCatalogue()])
  if (!found) return null
  const record = (locale: Locale) =>
    toProcedureJson(found[locale].doc, catalogue.origin, locale, found[locale].known)
  return toCpsv({ vi: record('vi'), en: record('en') }, catalogue)
}
