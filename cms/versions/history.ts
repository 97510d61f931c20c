import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import type { AuditAction } from '../audit/actions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { listSaves, type SaveEntry } from './saves.ts'
import { freshJson } from '../endpoints/freshJson.ts'

/** A retained version of a document, and who saved it. */
export interface Saved {
  id: string
  /** ISO 8601. */
  at: string
  /** Null for saves that the audit log does not name: those of imports, and those older than its entries. */
  who: string | null
  action: AuditAction | null
  isPublished: boolean
}

type Version = { id: string; updatedAt: string; version: { _status?: string | null } }
type Of = { collection: CollectionSlug; id: string }

const NOT_READ = both(
  'Bạn không xem được lịch sử của nội dung này.',
  'You may not see the history of this content.',
)

/** The retained versions that the user may read, newest first. @throws Refusal when there are none */
async function listVersions(req: PayloadRequest, { collection, id }: Of): Promise<Version[]> {
  const asked = { collection, where: { parent: { equals: id } }, sort: '-updatedAt', pagination: false }
  const select = { updatedAt: true, version: { _status: true } }
  const { docs } = await req.payload.findVersions({
    ...{ ...asked, select: select as never, depth: 0, trash: true },
    ...{ overrideAccess: false, user: req.user, req },
  })
  if (docs.length === 0) throw new Refusal(inLanguageOf(req, NOT_READ), 403)
  return docs as unknown as Version[]
}

/** The entry of a version: a save is recorded right after its version is stored, and before the next one is. */
const entryOf = (
  saves: SaveEntry[],
  { updatedAt }: Version,
  next: Version | undefined,
): SaveEntry | undefined => saves.find(({ at }) => at >= updatedAt && (!next || at < next.updatedAt))

/**
 * `GET /api/<collection>/:id/history`: when and by whom each retained version of a document was saved, newest first,
 * for those who may read its versions.
 */
export const history = (): Endpoint => ({
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const of = req.routeParams as Of
    if (!req.user) throw new Refusal(inLanguageOf(req, NOT_READ), 403)
    const versions = await listVersions(req, of)
    const saves = await listSaves(req, { ...of, since: versions.at(-1)!.updatedAt })
    const saved = versions.map((version, at): Saved => {
      const entry = entryOf(saves, version, versions[at - 1])
      return {
        ...{
          id: String(version.id),
          at: version.updatedAt,
          isPublished: version.version._status === 'published',
        },
        ...{ who: entry?.actorName || null, action: entry?.action ?? null },
      }
    })
    return freshJson({ saved })
  },
})
