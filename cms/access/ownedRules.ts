import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import { idOf } from '../content/record.ts'
import { canEdit, canPublish, canReadAll, canRevise, canUseCms, type Reader } from './permissions.ts'
import { ownAgencies } from './ownAgencies.ts'
import { draftsOrPublishers, nobody } from './rules.ts'

type Rules = CollectionConfig['access']

/** The field that names the owning agency; `id` for the agencies themselves. */
type OwnerPath = 'agency' | 'id'

const VERSION_PATHS: Record<OwnerPath, string> = { agency: 'parent.agency', id: 'parent' }

async function whereOwn(req: PayloadRequest, path: string): Promise<Where | null> {
  const own = await ownAgencies(req)
  return own && { [path]: { in: own } }
}

/** For an agency's people, their own documents; for everyone else, `others`. */
const orOwn =
  (path: string, others: Access): Access =>
  async (args) =>
    (await whereOwn(args.req, path)) ?? others(args)

/** The same for reading: an auditor among an agency's people reads all. */
const readOwn = (path: string, others: Access): Access => {
  const rule = orOwn(path, others)
  return (args) => (canReadAll(args.req.user as Reader) ? others(args) : rule(args))
}

/**
 * An agency's people read and change everything their agency owns; documents of other owners they read as the public
 * does.
 * @param others the rules for everyone else
 */
export function ownedRules(path: OwnerPath, others: Rules = {}) {
  const { read = nobody, readVersions = nobody, update = nobody } = others
  return {
    read: async (args) => {
      const [own, outside] = [await whereOwn(args.req, path), await read(args)]
      if (!own || outside === true) return outside
      return outside === false ? own : { or: [outside, own] }
    },
    readVersions: readOwn(VERSION_PATHS[path], readVersions),
    update: draftsOrPublishers(orOwn(path, update)),
  } satisfies Rules
}

/** For types without drafts, where a change is public at once: only publishers among an agency's people. */
export const publishersOnly =
  (rule: Access): Access =>
  (args) =>
    canPublish(args.req.user as Reader) && rule(args)

/** An agency's people may create content as well. */
export const contentAuthors: Access = draftsOrPublishers(({ req }) => canEdit(req.user as Reader))

/** An agency's editors may put their own documents in the trash; public ones only publishers (draftsOnly.ts). */
export const ownTrash =
  (others: Access = nobody): Access =>
  async (args) => {
    const own = await whereOwn(args.req, 'agency')
    if (!own) return others(args)
    return Boolean(args.data?.deletedAt) && canRevise(args.req.user as Reader) && own
  }

/** A field that staff may read; an agency's people only where the document is theirs. */
export const ownersField: FieldAccess = async ({ req, doc }) => {
  const own = await ownAgencies(req)
  if (!own) return canUseCms(req.user as Reader)
  return own.includes(String(idOf(doc?.agency))) || own.includes(String(doc?.id))
}
