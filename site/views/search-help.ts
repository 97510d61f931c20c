import { isInForce } from '../../cms/content/procedureState.ts'
import { idOf } from '../../cms/content/record.ts'
import type { Procedure } from '../../cms/payload-types.ts'
import { proceduresPath, query, type Locale } from '../paths.ts'
import { formatNumber } from './format.ts'
import { langOf } from './lang.ts'

type StoredProcedure = Pick<Procedure, 'field' | 'status' | 'effectiveFrom' | 'effectiveTo'>
type StoredField = { id: string; name: string; slug?: string | null }

/** A field of the catalogue, offered when a search finds nothing. */
export interface FieldLink {
  name: string
  href: string
  count: string
  lang?: Locale
}

/** The fields with the most procedures in force, the largest first, each with its address in the catalogue. */
export function toLargestFields(
  procedures: readonly StoredProcedure[],
  fields: readonly StoredField[],
  { most, locale }: { most: number; locale: Locale },
): FieldLink[] {
  const counts = new Map<string, number>()
  for (const procedure of procedures) {
    const id = idOf<string | null | undefined>(procedure.field)
    if (id && isInForce(procedure)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const countOf = ({ id }: StoredField) => counts.get(id) ?? 0
  return fields
    .filter((field) => field.slug && countOf(field) > 0)
    .toSorted((a, b) => countOf(b) - countOf(a))
    .slice(0, most)
    .map((field): FieldLink => {
      const lang = langOf(field.name, locale)
      return {
        name: field.name,
        href: proceduresPath(locale) + query({ 'linh-vuc': field.slug ?? '' }),
        count: formatNumber(countOf(field), locale),
        ...(lang && { lang }),
      }
    })
}
