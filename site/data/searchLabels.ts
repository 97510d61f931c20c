import type { Locale } from '../paths.ts'
import { listAgencies } from './agencies.ts'
import { listCategories } from './categories.ts'
import { listFields } from './fields.ts'
import { loadIssuerLabels } from './issuers.ts'

/** Names of facet values that are documents: facet -> slug -> name. */
export type FacetNames = Record<string, ReadonlyMap<string, string>>

const bySlug = (docs: readonly { slug?: string | null; name: string }[]): ReadonlyMap<string, string> =>
  new Map(docs.flatMap(({ slug, name }) => (slug ? [[slug, name] as const] : [])))

export async function loadFacetNames(locale: Locale): Promise<FacetNames> {
  const [fields, agencies, categories, issuer] = await Promise.all([
    listFields(locale),
    listAgencies(locale),
    listCategories(locale),
    loadIssuerLabels(locale),
  ])
  return { field: bySlug(fields), agency: bySlug(agencies), category: bySlug(categories), issuer }
}
