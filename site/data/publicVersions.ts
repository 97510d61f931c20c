import type { Payload, SelectType, Where } from 'payload'
import { withoutNoting } from './reads.ts'

/** Types of which earlier states are told. */
export type ToldSlug = 'procedures' | 'legal-documents'

/** Versions that are kept of a document (publishable.ts): where there are as many, older ones may be gone. */
const KEPT = 50

/** A stored version: whether the public saw it, and further fields that were asked for. */
export interface StoredVersion {
  id: string | number
  parent: string | number
  /** When it was stored, ISO. */
  updatedAt: string
  version: Record<string, unknown> & {
    _status?: string | null
    deletedAt?: string | null
    withdrawal?: { on?: string | null; mode?: string | null } | null
  }
}

/** The versions of a document that were published since it has been public without interruption. */
export interface PublicVersions {
  /** Newest first. */
  states: StoredVersion[]
  /** Whether the oldest of them is the first one. */
  isWhole: boolean
  /** Whether the document was taken off the portal before: what was public until then is not told. */
  isResumed: boolean
}

/** What says whether the public saw a version. */
const VISIBILITY = { _status: true, deletedAt: true, withdrawal: { on: true, mode: true } } as const

const isPublic = ({ version }: StoredVersion) => version._status === 'published' && !version.deletedAt

/** Whether the document was withdrawn, or in the trash, when this version was stored. */
const isWithdrawn = ({ version: { _status, deletedAt, withdrawal } }: StoredVersion) =>
  Boolean(deletedAt) || (_status === 'draft' && Boolean(withdrawal?.on) && withdrawal?.mode !== 'outdated')

/**
 * The states since the document was last taken off the portal.
 * @param versions newest first
 * @param hiddenAt when it was last unpublished without a withdrawal, ISO
 */
export function publicSince(versions: readonly StoredVersion[], hiddenAt = ''): PublicVersions {
  const end = versions.findIndex((one) => isWithdrawn(one) || one.updatedAt <= hiddenAt)
  const isResumed = end !== -1
  return {
    states: versions.slice(0, isResumed ? end : versions.length).filter(isPublic),
    isWhole: versions.length < KEPT,
    isResumed,
  }
}

interface Asked {
  collection: ToldSlug
  ids: readonly string[]
  /** Further fields of each version. */
  fields?: Record<string, true>
}

async function readVersions(cms: Payload, { collection, ids, fields }: Asked): Promise<StoredVersion[]> {
  const select = { parent: true, updatedAt: true, version: { ...VISIBILITY, ...fields } }
  const { docs } = await cms.findVersions({
    ...{ collection, where: { parent: { in: [...ids] } }, sort: '-updatedAt', select: select as SelectType },
    // Versions are open to nobody but the desk; those of public documents that were published are told to everyone.
    ...{ depth: 0, pagination: false, trash: true, overrideAccess: true },
  })
  return docs as unknown as StoredVersion[]
}

/** When each document was last unpublished without a withdrawal: no version tells that from a draft. */
async function readHidden(cms: Payload, { collection, ids }: Asked): Promise<ReadonlyMap<string, string>> {
  const of: Where[] = [{ subject: { equals: collection } }, { document: { in: [...ids] } }]
  const where = { and: [...of, { action: { equals: 'unpublish' } } as Where] }
  // Every act is logged: pages follow the documents instead.
  const { docs } = await withoutNoting(() =>
    cms.find({
      ...{ collection: 'audit-log', where, sort: 'at', select: { document: true, at: true } },
      // Of the log, which is closed, nothing is read but the time.
      ...{ depth: 0, pagination: false, overrideAccess: true },
    }),
  )
  return new Map(docs.map(({ document, at }) => [String(document), at]))
}

/** The published versions of documents that are public now, by id. */
export async function readPublicVersions(
  cms: Payload,
  asked: Asked,
): Promise<ReadonlyMap<string, PublicVersions>> {
  const [versions, hidden] = await Promise.all([readVersions(cms, asked), readHidden(cms, asked)])
  const byParent = Map.groupBy(versions, ({ parent }) => String(parent))
  return new Map([...byParent].map(([id, all]) => [id, publicSince(all, hidden.get(id))]))
}
