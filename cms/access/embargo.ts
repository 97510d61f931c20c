import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

/** Restricts the drafts of a document to some people until a moment, or until it is published. */
export interface Embargo {
  id?: string | number
  /** `<collection>/<id>`. */
  key: string
  type: string
  document: string
  /** Ids of the accounts that may read the drafts, if their role lets them. */
  people: string[]
  /** ISO time; without one, until the publication. */
  until?: string | null
  /** Who set it, by name. */
  setBy: string
}

/** Those that hold at a moment, whatever jobs have run. */
const holdsAt = (now: Date): Where => ({
  or: [{ until: { exists: false } }, { until: { greater_than: now.toISOString() } }],
})

/** The embargoes of a type that hold now. */
export async function listEmbargoes({ payload }: Pick<PayloadRequest, 'payload'>, type: string) {
  const where = { and: [{ type: { equals: type } }, holdsAt(new Date())] }
  const { docs } = await payload.db.find<Embargo & { id: string }>({
    ...{ collection: 'embargoes', where, limit: 0, pagination: false },
  })
  return docs
}

type Known = Map<string, Promise<string[]>>

/** The ids of the documents of a type whose drafts are closed to the requesting user. Cached for the request. */
export function closedTo(req: PayloadRequest, type: string): Promise<string[]> {
  const known = (req.context.closedDrafts ??= new Map()) as Known
  const me = String(req.user?.id)
  const key = `${type} ${me}`
  const found =
    known.get(key) ??
    listEmbargoes(req, type).then((all) =>
      all.filter(({ people }) => !people.includes(me)).map(({ document }) => document),
    )
  known.set(key, found)
  return found
}

/** Whether the drafts of a document are closed to the requesting user. */
export const isClosed = async (req: PayloadRequest, { collection, id }: { collection: string; id: string }) =>
  (await closedTo(req, collection)).includes(id)

/** After an embargo has changed. */
export function forgetClosed(req: PayloadRequest): void {
  delete req.context.closedDrafts
}

const notAmong = (path: string, closed: string[]): Where => ({ [path]: { not_in: closed } })

/** Everybody may read what is public, also while a draft of it is closed to them. */
const openOrPublic = (closed: string[]): Where => ({
  or: [notAmong('id', closed), { _status: { equals: 'published' } }],
})

/**
 * A rule without what is closed to the user. Strangers read only what is public; previews of drafts are made by those
 * who may read them (cms/preview).
 */
const narrowed =
  (type: string, rule: Access | undefined, open: (closed: string[]) => Where): Access =>
  async (args) => {
    const allowed = (await rule?.(args)) ?? false
    if (allowed === false || !args.req.user) return allowed
    const closed = await closedTo(args.req, type)
    if (closed.length === 0) return allowed
    return allowed === true ? open(closed) : { and: [allowed, open(closed)] }
  }

/** The rules of a type with drafts, under which an embargoed draft does not exist for whoever is not named. */
export function embargoRules({ slug, access }: CollectionConfig): NonNullable<CollectionConfig['access']> {
  const byId = (closed: string[]) => notAmong('id', closed)
  return {
    ...access,
    read: narrowed(slug, access?.read, openOrPublic),
    readVersions: narrowed(slug, access?.readVersions, (closed) => notAmong('parent', closed)),
    update: narrowed(slug, access?.update, byId),
    delete: narrowed(slug, access?.delete, byId),
  }
}
