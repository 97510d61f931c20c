import { issuerKey } from '../../cms/content/issuers.ts'
import type { Locale } from '../paths.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const AGE = 1000

interface Issuer {
  name: string
  nameEn?: string | null
}

/** Issuers by the key of each of their known spellings. */
async function list(): Promise<ReadonlyMap<string, Issuer>> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'issuers',
    select: { name: true, nameEn: true, aliases: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(
    docs.flatMap((issuer) =>
      [issuer.name, ...(issuer.aliases ?? '').split('\n')].map((name) => [issuerKey(name), issuer] as const),
    ),
  )
}

const listIssuers = keep(list, AGE)

/**
 * Listed names for issuers as an address or a reader spells them, without duplicates; unlisted ones stay as they are.
 */
async function toListedIssuers(names: readonly string[]): Promise<string[]> {
  const issuers = await listIssuers()
  return [...new Set(names.map((name) => issuers.get(issuerKey(name))?.name ?? name))]
}

/** Chosen facet values with issuers by their listed names. `name` is the facet of issuers. */
export async function withListedIssuers<C extends Readonly<Partial<Record<string, readonly string[]>>>>(
  chosen: C,
  name: string,
): Promise<C> {
  const asked = chosen[name] ?? []
  return asked.length > 0 ? { ...chosen, [name]: await toListedIssuers(asked) } : chosen
}

/** Names of issuers in a language, by listed name. */
export async function loadIssuerLabels(locale: Locale): Promise<ReadonlyMap<string, string>> {
  if (locale === 'vi') return new Map()
  const issuers = await listIssuers()
  return new Map([...issuers.values()].flatMap(({ name, nameEn }) => (nameEn ? [[name, nameEn]] : [])))
}
