import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'
import { idOf } from '../content/record.ts'
import { canEdit, canUseCms, type Reader } from './permissions.ts'
import { ownAgencies } from './ownAgencies.ts'
import { nobody } from './rules.ts'

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
    readVersions: orOwn(VERSION_PATHS[path], readVersions),
    update: orOwn(path, update),
  } satisfies Rules
}

/** An agency's people may create content as well. */
export const contentAuthors: Access = ({ req }) => canEdit(req.user as Reader)

/** An agency's people may put their own documents in the trash. */
export const ownTrash =
  (others: Access = nobody): Access =>
  async (args) => {
    const own = await whereOwn(args.req, 'agency')
    return own ? Boolean(args.data?.deletedAt) && own : others(args)
  }

/** A field that staff may read; an agency's people only where the document is theirs. */
export const ownersField: FieldAccess = async ({ req, doc }) => {
  const own = await ownAgencies(req)
  if (!own) return canUseCms(req.user as Reader)
  return own.includes(String(idOf(doc?.agency))) || own.includes(String(doc?.id))
}
