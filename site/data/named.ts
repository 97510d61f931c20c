import type { Locale } from '../paths.ts'
import { getCms } from './payload.ts'
import { idOf } from './sites.ts'

/** The public document that a relation names, its own relations as ids. */
export async function findNamed<T>(
  collection: 'agencies' | 'media' | 'units',
  relation: string | { id: string } | null | undefined,
  locale: Locale,
): Promise<T | undefined> {
  const id = idOf(relation)
  if (id === undefined) return undefined
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection, where: { id: { equals: id } }, limit: 1, pagination: false },
    ...{ locale, fallbackLocale: 'vi', depth: 0, overrideAccess: false },
  })
  return docs[0] as T | undefined
}
