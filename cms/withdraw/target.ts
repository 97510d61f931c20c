import type { PayloadRequest } from 'payload'
import { parseTyped } from '../content/addresses.ts'
import { isContentType } from '../content/types/index.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { readAddress } from '../hooks/keepAddresses.ts'
import { isPage } from '../redirects/pages.ts'
import { findLive } from '../redirects/typed.ts'
import { fieldRefusal } from '../refusal.ts'
import type { Owner } from '../redirects/rows.ts'

/** What replaces withdrawn content: a document, or another page of the portal. */
export interface Target {
  successor: { relationTo: string; value: string | number } | null
  to: string | null
}

interface Asked {
  successor?: { relationTo: string; value: string } | undefined
  to?: string | undefined
}

const ITSELF = both('Nội dung không thể thay thế chính nó.', 'Nothing can replace itself.')
const HIDDEN = both(
  'Nội dung thay thế phải đang được công bố trên cổng.',
  'What replaces this must be public on the portal.',
)

const refusal = (req: PayloadRequest, words: { vi: string; en: string }, path = 'successor') =>
  fieldRefusal(req, { path: `withdrawal.${path}`, words })

const isSame = (a: Owner, b: Owner) => a.collection === b.collection && String(a.id) === String(b.id)

const toTarget = ({ collection, id }: Owner): Target => ({
  successor: { relationTo: collection, value: id },
  to: null,
})

async function ofDocument(
  req: PayloadRequest,
  of: Owner,
  { relationTo, value }: NonNullable<Asked['successor']>,
) {
  if (!isContentType(relationTo)) throw refusal(req, HIDDEN)
  const owner: Owner = { collection: relationTo, id: value }
  if (isSame(owner, of)) throw refusal(req, ITSELF)
  if ((await readAddress(req, owner)) === null) throw refusal(req, HIDDEN)
  return toTarget(owner)
}

async function ofAddress(req: PayloadRequest, of: Owner, to: string): Promise<Target> {
  const typed = parseTyped(to, env.PORTAL_URL)
  const live = typed && (await findLive(req, typed.address))
  if (live && isSame(live, of)) throw refusal(req, ITSELF, 'to')
  if (live && typed.below + typed.tail === '') return toTarget(live)
  if (!typed || !(live || (await isPage(req, typed.address)))) throw refusal(req, HIDDEN, 'to')
  return { successor: null, to: typed.address + typed.below + typed.tail }
}

/**
 * What replaces a document. It must be public: so a redirect never leads to another one, nor in a circle.
 * @returns null when nothing was chosen
 * @throws ValidationError when it is not public, or the document itself
 */
export async function resolveTarget(req: PayloadRequest, of: Owner, asked: Asked): Promise<Target | null> {
  if (asked.successor) return ofDocument(req, of, asked.successor)
  return asked.to?.trim() ? ofAddress(req, of, asked.to) : null
}
