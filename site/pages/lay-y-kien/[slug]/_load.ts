import { findConsultation } from '../../../data/consultations.ts'
import { loadScope } from '../../../data/sites.ts'
import { NotFound } from '../../../errors.ts'
import type { Locale } from '../../../paths.ts'

/** The consultation of a page below its own. @throws NotFound */
export async function loadConsultation(
  { locale, site }: { locale: Locale; site?: string | undefined },
  slug: string | undefined,
) {
  const doc = await findConsultation(slug ?? '', locale, await loadScope(site))
  if (!doc) throw new NotFound('no such consultation')
  return doc
}
