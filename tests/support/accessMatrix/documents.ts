import { randomUUID } from 'node:crypto'
import type { CollectionSlug, FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

import { isRecord } from '../../../cms/content/record.ts'
import { sampleData } from '../content.ts'

type Data = Record<string, unknown>
/** The documents of a collection by letter: small ones are the own agency's, capital ones another's. */
export type Samples = Record<string, string>

/** What a sample needs that its fields do not say. */
const MORE: Record<string, Data> = {
  sites: { tier: 'commune', live: false },
  cases: { clock: { from: '2026-01-05', length: 10, unit: 'days' } },
  'case-kinds': { clock: { length: 10, unit: 'days' } },
}
/** Far from the numbers that `make` gives. */
const FIRST = 5000

let counter = 0

function plainValue(field: FlattenedField): unknown {
  counter += 1
  switch (field.type) {
    case 'select':
    case 'radio': {
      const [first] = field.options
      const value = typeof first === 'string' ? first : first?.value
      return 'hasMany' in field && field.hasMany ? [value] : value
    }
    case 'email':
      return `mau-${counter}@mau.example`
    case 'number':
      return counter
    case 'checkbox':
      return true
    case 'date':
      return '2026-01-01T05:00:00.000Z'
    case 'json':
      return {}
    case 'text':
    case 'textarea':
    case 'code':
      return `mau-${counter}`
    default:
      return undefined
  }
}

/** Rows as Payload stores them, which gives each an id. */
const withRowIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) => (isRecord(row) ? { id: randomUUID(), ...row } : row))
    : value

/** Values for the required fields of a collection, texts under their language. */
function sampleOf({ slug, flattenedFields }: SanitizedCollectionConfig): Data {
  const data: Data = {}
  counter += 1
  const known: Data = { ...sampleData(slug, FIRST + counter), ...MORE[slug] }
  for (const field of flattenedFields) {
    const isNeeded = ('required' in field && field.required) || field.name === 'slug'
    const value = known[field.name] ?? (isNeeded ? plainValue(field) : undefined)
    if (value === undefined) continue
    data[field.name] = 'localized' in field && field.localized ? { vi: value } : withRowIds(value)
  }
  return data
}

/** A document to refer to, for each required relation. */
async function requiredRelations(
  payload: Payload,
  { flattenedFields }: SanitizedCollectionConfig,
): Promise<Data> {
  const data: Data = {}
  for (const field of flattenedFields) {
    const isNeeded = field.type === 'relationship' && field.required && typeof field.relationTo === 'string'
    if (!isNeeded || field.name === 'agency') continue
    data[field.name] = await store(
      payload,
      payload.collections[field.relationTo as CollectionSlug].config,
      {},
    )
  }
  return data
}

/** Complete data for a document of a collection. */
export async function dataOf(payload: Payload, config: SanitizedCollectionConfig): Promise<Data> {
  return { ...sampleOf(config), ...(await requiredRelations(payload, config)) }
}

/** Stores a document as it is, past hooks and rules, with a version of it where the type has versions. */
export async function store(
  payload: Payload,
  config: SanitizedCollectionConfig,
  more: Data,
): Promise<string> {
  const [collection, now] = [config.slug as CollectionSlug, new Date().toISOString()]
  const data = { ...(await dataOf(payload, config)), ...more }
  const { id } = await payload.db.create({ collection, data })
  if (config.versions) await storeVersion(payload, { collection, id: String(id), data, at: now })
  return String(id)
}

export async function storeVersion(
  payload: Payload,
  { collection, id, data, at }: { collection: CollectionSlug; id: string; data: Data; at: string },
): Promise<string> {
  const version = await payload.db.createVersion({
    ...{
      collectionSlug: collection,
      parent: id,
      versionData: { ...data, createdAt: at, updatedAt: at } as never,
      autosave: false,
    },
    ...{ createdAt: at, updatedAt: at },
  })
  return String(version.id)
}

/** The owner of a sample, as its type says it. */
export function makeOwned(
  { slug, flattenedFields }: SanitizedCollectionConfig,
  agency: string | undefined,
): Data {
  if (slug === 'agencies') return agency ? { parent: agency } : {}
  return agency && flattenedFields.some(({ name }) => name === 'agency') ? { agency } : {}
}

const hasOwner = ({ slug, flattenedFields }: SanitizedCollectionConfig) =>
  slug === 'agencies' || flattenedFields.some(({ name }) => name === 'agency')

/**
 * Documents of a collection in every state that access depends on: d a draft, p published; x where there are no drafts;
 * D, P, X of another agency. Of accounts also a, an administrator's.
 */
export async function makeSamples(
  payload: Payload,
  config: SanitizedCollectionConfig,
  { own, other }: { own: string; other: string },
): Promise<Samples> {
  const states = config.versions && config.versions.drafts ? { d: 'draft', p: 'published' } : { x: undefined }
  const samples: Samples = {}
  for (const [letter, _status] of Object.entries(states)) {
    const status = _status && { _status }
    samples[letter] = await store(payload, config, { ...makeOwned(config, own), ...status })
    if (hasOwner(config))
      samples[letter.toUpperCase()] = await store(payload, config, {
        ...makeOwned(config, config.slug === 'agencies' ? undefined : other),
        ...status,
      })
  }
  if (config.slug === 'users') samples.a = await store(payload, config, { agency: own, roles: ['admin'] })
  return samples
}
