import type { CollectionSlug, Payload, SelectType } from 'payload'
import { idOf } from '../../cms/content/record.ts'
import type { Procedure } from '../../cms/payload-types.ts'
import type { Locale } from '../paths.ts'
import { getCms } from './payload.ts'
import { readPublicVersions, type StoredVersion } from './publicVersions.ts'

/** Public states of a procedure that are read at most, the newest ones. */
const MOST_STATES = 31

/** What readers see of a procedure, as far as its changes are told. Nothing else of a version is read. */
const TOLD = {
  ...{ name: true, plainName: true, otherNames: true, summary: true, conditions: true, results: true },
  ...{ field: true, tiers: true, audiences: true, onlineLevel: true, onlineReason: true, nonBoundary: true },
  ...{ methods: true, published: true, cases: true, questions: true, leads: true, offices: true },
  ...{ competentAgencies: true, implementingAgencies: true, coordinatingAgencies: true },
  ...{ agencyText: true, publisher: true, legalBasis: true, decision: true, related: true },
  ...{ status: true, replacedBy: true, effectiveFrom: true, effectiveTo: true },
} as const

/** A procedure as it was public, in Vietnamese; relations are ids. */
export type Told = Pick<Procedure, keyof typeof TOLD>

/** A state that was published. */
export interface PublicState {
  /** When it was published, ISO. */
  at: string
  doc: Told
}

/** The states of a procedure since it has been public without interruption, newest first. */
export interface History {
  states: PublicState[]
  /** Whether the oldest state is the first one. */
  isWhole: boolean
}

/** The names of related documents that are public now, by id; legal documents are named by their numbers. */
export type RelatedNames = ReadonlyMap<string, string>

interface Histories {
  /** By id of the procedure. */
  histories: ReadonlyMap<string, History>
  names: RelatedNames
}

interface Depth {
  most: number
  told: SelectType
}

const collection = 'procedures'

/** Ids of those that are public now. */
async function readPublic(cms: Payload, ids: readonly string[]): Promise<string[]> {
  const { docs } = await cms.find({
    ...{ collection, where: { id: { in: [...ids] } }, select: { code: true } },
    ...{ depth: 0, pagination: false, overrideAccess: false },
  })
  return docs.map(({ id }) => String(id))
}

async function readStates(
  cms: Payload,
  versions: readonly StoredVersion[],
  told: SelectType,
): Promise<Map<string, Told>> {
  const { docs } = await cms.findVersions({
    ...{
      collection,
      where: { id: { in: versions.map(({ id }) => id) } },
      locale: 'vi',
      fallbackLocale: false,
    },
    ...{ select: { version: told } as SelectType, depth: 0, pagination: false, overrideAccess: true },
  })
  return new Map(docs.map(({ id, version }) => [String(id), version as unknown as Told]))
}

type Field = 'field' | 'agencies' | 'legal-documents' | 'procedures'
type Ref = string | { id: string } | null | undefined

const refsOf = (doc: Told): Record<Field, Ref[]> => ({
  field: [doc.field],
  agencies: [doc.competentAgencies, doc.implementingAgencies, doc.coordinatingAgencies].flatMap(
    (refs) => refs ?? [],
  ),
  'legal-documents': (doc.legalBasis ?? []).map(({ document }) => document),
  procedures: [doc.replacedBy, ...(doc.related ?? [])],
})

type Named = { id: string; name?: string; number?: string; plainName?: string | null; code?: string }

const nameOf = ({ number, plainName, name, code }: Named): string =>
  number ?? (code ? `${plainName || name} (${code})` : (name ?? ''))

const NAMED = [
  { of: 'field', collection: 'fields', select: { name: true } },
  { of: 'agencies', collection: 'agencies', select: { name: true } },
  { of: 'legal-documents', collection: 'legal-documents', select: { number: true } },
  { of: 'procedures', collection: 'procedures', select: { name: true, plainName: true, code: true } },
] as const

async function readNames(cms: Payload, docs: readonly Told[], locale: Locale): Promise<RelatedNames> {
  const refs = docs.map(refsOf)
  const found = NAMED.map(async ({ of, collection, select }) => {
    const ids = new Set(refs.flatMap((one) => one[of].flatMap((ref) => idOf<string | null>(ref) ?? [])))
    if (ids.size === 0) return []
    const { docs } = await cms.find({
      ...{ collection: collection as CollectionSlug, where: { id: { in: [...ids] } }, locale },
      ...{ fallbackLocale: 'vi', select: select as SelectType, depth: 0, pagination: false },
      overrideAccess: false,
    })
    return docs as unknown as Named[]
  })
  return new Map((await Promise.all(found)).flat().map((doc) => [String(doc.id), nameOf(doc)]))
}

/** The published states of procedures that are public now, by id. @param told the fields that are read of each */
async function readHistories(cms: Payload, ids: readonly string[], { most, told }: Depth) {
  const open = await readPublic(cms, ids)
  if (open.length === 0) return new Map<string, History>()
  const byParent = await readPublicVersions(cms, { collection, ids: open })
  const kept = [...byParent].map(([id, { states, isWhole }]) => ({
    id,
    states: states.slice(0, most),
    isWhole: isWhole && states.length <= most,
  }))
  const versions = kept.flatMap(({ states }) => states)
  const docs = await readStates(cms, versions, told)
  const toStates = (states: readonly StoredVersion[]) =>
    states.flatMap(({ id, updatedAt: at }): PublicState[] => {
      const doc = docs.get(String(id))
      return doc ? [{ at, doc }] : []
    })
  return new Map(
    kept.map(({ id, states, isWhole }): [string, History] => [id, { states: toStates(states), isWhole }]),
  )
}

/**
 * The published states of procedures that are public now, and the names of what they refer to in a language.
 * @param most states of each procedure
 */
export async function loadHistories(
  ids: readonly string[],
  locale: Locale,
  most = MOST_STATES,
): Promise<Histories> {
  const cms = await getCms()
  const histories = await readHistories(cms, ids, { most, told: TOLD as SelectType })
  const docs = [...histories.values()].flatMap(({ states }) => states.map(({ doc }) => doc))
  return { histories, names: await readNames(cms, docs, locale) }
}

/** The number of the decision that each procedure named in public before the present one, by id of the procedure. */
export async function loadFormerDecisions(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const depth = { most: MOST_STATES, told: { decision: true } as const }
  const histories = await readHistories(await getCms(), ids, depth)
  const former = [...histories].flatMap(([id, { states }]): [string, string][] => {
    const [now, ...before] = states.map(({ doc }) => doc.decision?.number?.trim())
    const last = before.find((number) => number && number !== now)
    return last ? [[id, last]] : []
  })
  return new Map(former)
}
