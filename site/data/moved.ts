import type { Where } from 'payload'
import type { Redirect } from '../../cms/payload-types.ts'
import { parsePath, type KnownAddress } from '../../cms/content/addresses.ts'
import { idOf } from '../../cms/content/record.ts'
import { getCms } from './payload.ts'
import { relatedFields } from './relatedFields.ts'
import type { Locale } from '../paths.ts'

/** A public document, by type and id. */
export interface Named {
  relationTo: string
  value: object
}

/** What became of an address without a page. */
export type Moved =
  /** It leads to a public document; `below` is appended to that document's address. */
  | { kind: 'document'; target: Named; below: string }
  /** It leads to an address written by an editor; `below` is appended to it. */
  | { kind: 'address'; to: string; below: string }
  /** The page was withdrawn; with the editors' reason, if they gave one. */
  | { kind: 'gone'; reason: string | null; of?: { relationTo: string; id: string } }

/** Redirects followed in a row; a longer chain leads nowhere. */
const FURTHEST = 8

type Ref = Redirect['target']

const filled = (ref: Ref): Named | null =>
  ref && typeof ref.value === 'object' && ref.value !== null ? { ...ref, value: ref.value } : null

async function findRow(where: Where, locale: Locale): Promise<Redirect | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'redirects',
    locale,
    fallbackLocale: 'vi',
    where,
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    populate: relatedFields,
  })
  return docs[0] ?? null
}

const ofDocument = (relationTo: string, id: string): Where => ({
  and: [{ 'target.value': { equals: id } }, { 'target.relationTo': { equals: relationTo } }],
})
const byAddress = ({ address }: KnownAddress): Where => ({ from: { equals: address } })

/** Slugs have no capitals: an address with capitals is looked up in lower case. */
async function findInSmall({ address, below }: KnownAddress, locale: Locale): Promise<Redirect | null> {
  const small = address.toLowerCase()
  return small === address ? null : findRow(byAddress({ address: small, below }), locale)
}

type Further = { next: Where; below: string; otherwise: Moved }

/** An address written by an editor: content there may have moved on. */
function readTyped(to: string, below: string): Moved | Further {
  const known = parsePath(to.split(/[?#]/, 1)[0]!)
  if (!known) return { kind: 'address', to, below: '' }
  const otherwise: Moved = { kind: 'address', to, below }
  return { next: byAddress(known), below: below || known.below, otherwise }
}

/** What a redirect says by itself, or where to look next; null when it says nothing. */
function read(row: Redirect, below: string): Moved | Further | null {
  const { kind, target, mode, successor, to } = row
  const of = target && { relationTo: target.relationTo, id: String(idOf(target.value)) }
  const gone: Moved = { kind: 'gone', reason: row.reason || null, ...(of && { of }) }
  if (kind === 'gone') return gone
  if (kind === 'address') return readTyped(to ?? '/', below)
  const public_ = filled(target)
  if (public_) return { kind: 'document', target: public_, below }
  if (mode === 'missing') return null
  if (mode === 'moved' && !successor && to) return readTyped(to, '')
  if (mode !== 'moved' || !successor) return gone
  const instead = filled(successor)
  if (instead) return { kind: 'document', target: instead, below: '' }
  return { next: ofDocument(successor.relationTo, String(successor.value)), below: '', otherwise: gone }
}

/** A chain that is circular or too long cannot be followed; it may still say that the page was withdrawn. */
const withdrawn = (otherwise: Moved | null) => (otherwise?.kind === 'gone' ? otherwise : null)

/**
 * What became of an address without a page: where it leads, over any number of steps, or that it was withdrawn. Costs
 * one indexed query when nothing is known of it, as with most addresses that do not exist.
 * @param path without the language, as requested
 * @returns null when there never was a page, or nothing is to be said of it
 */
export async function findMoved(path: string, locale: Locale): Promise<Moved | null> {
  const known = parsePath(path)
  if (!known) return null
  let where = byAddress(known)
  let below = known.below
  let otherwise: Moved | null = null
  const seen = new Set<string>()
  for (let step = 0; step < FURTHEST; step += 1) {
    const row = (await findRow(where, locale)) ?? (step === 0 ? await findInSmall(known, locale) : null)
    if (!row) return otherwise
    if (seen.has(row.id)) return withdrawn(otherwise)
    seen.add(row.id)
    const answer = read(row, below)
    if (!answer || !('next' in answer)) return answer
    ;({ next: where, below, otherwise } = answer)
  }
  return withdrawn(otherwise)
}
