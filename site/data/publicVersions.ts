import type { Payload, SelectType, Where } from 'payload'
import { endOfRetention } from '../../cms/content/retention.ts'
import { env } from './env.ts'
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

/** What the log says of a document; both are ISO. */
interface Logged {
  /** When it was last unpublished without a withdrawal. */
  hiddenAt?: string | undefined
  /** The log tells of nothing before. */
  since?: string
}

/**
 * The states since the document was last taken off the portal. Of older ones than the log tells of, nobody can say
 * whether they were: of these only what is public today is told.
 * @param versions newest first
 */
export function publicSince(
  versions: readonly StoredVersion[],
  { hiddenAt = '', since = '' }: Logged = {},
): PublicVersions {
  const end = versions.findIndex((one) => isWithdrawn(one) || one.updatedAt <= hiddenAt)
  const isResumed = end !== -1
  const known = versions.slice(0, isResumed ? end : versions.length).filter(isPublic)
  const states = known.filter(({ updatedAt }, at) => at === 0 || updatedAt >= since)
  return { states, isWhole: versions.length < KEPT && states.length === known.length, isResumed }
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
  const since = endOfRetention(env.AUDIT_MONTHS, new Date()).toISOString()
  return new Map(
    [...byParent].map(([id, all]) => [id, publicSince(all, { hiddenAt: hidden.get(id), since })]),
  )
}
