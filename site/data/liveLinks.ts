import type { SelectType } from 'payload'
import {
  ADDRESSED,
  addressOf,
  FIXED_PAGES,
  ownerOf,
  parseTyped,
  type AddressedType,
  type TypedAddress,
} from '../../cms/content/addresses.ts'
import { blockValues, withBlockValues, type BlockValue } from '../../cms/content/blocks/walk.ts'
import { isRecord, type StoredRecord } from '../../cms/content/record.ts'
import { isShownOnSites } from '../../cms/content/sites.ts'
import { isContentType, slugsWith } from '../../cms/content/types/index.ts'
import { localePath, type Locale } from '../paths.ts'
import { env } from './env.ts'
import { findMoved, type Moved } from './moved.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'
import { PLACED } from './relatedFields.ts'
import { placeOf } from './relatedItems.ts'
import type { Owned } from './shownOn.ts'
import type { Scope } from './sites.ts'
import { findPublicFile } from './uploads.ts'

/** Where typed addresses lead, by address as typed; null for one without anything public. */
export type LiveHrefs = ReadonlyMap<string, string | null>

/**
 * Types with many new documents every day. A page that links to an address of theirs that never existed does not
 * depend on each new document; it is corrected when the page expires.
 */
const LARGE: ReadonlySet<string> = new Set(slugsWith('large'))

const UPLOAD = /^\/(tep|anh)\/([^/]+)$/

/** Dead addresses per text that are looked up; the words of any further one become plain text. */
const MOST_FOLLOWED = 50

type Asked = [href: string, typed: TypedAddress]

/** Who follows the links: readers of a site, in a language. */
export interface Reading {
  /** Null for the provincial portal. */
  scope?: Scope | null
  locale?: Locale
}

type Found = Owned & { id: string }

/** The public documents of a type among those that addresses name, by the key in the address. */
async function findPublic(type: AddressedType, values: string[]): Promise<Map<string, Found>> {
  const { key } = ADDRESSED[type]
  const cms = await getCms()
  const { docs } = await withoutNoting(() =>
    cms.find({
      collection: type,
      where: { [key]: { in: values } },
      limit: values.length,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      select: { [key]: true, ...(isShownOnSites(type) && PLACED) } as SelectType,
    }),
  )
  const rows = docs as unknown as (Found & Record<string, string>)[]
  return new Map(rows.map((row) => [row[key] ?? '', row]))
}

/** A path at another site of the portal, in the reader's language. */
const atOther = (origin: string, path: string, locale: Locale = 'vi'): string =>
  origin + (/^\/en(?:[/?#]|$)/.test(path) ? path : localePath(path, locale))

/** Where a moved address leads; null when nowhere. */
async function toHref(moved: Moved, typed: TypedAddress, { scope = null, locale }: Reading) {
  const { tail, isEnglish } = typed
  if (moved.kind === 'gone') return null
  if (moved.kind === 'address') return moved.to
  const { relationTo, value } = moved.target
  const address = isContentType(relationTo) ? addressOf(relationTo, value) : null
  const at = await placeOf(relationTo, value, scope)
  if (address === null || at === null) return null
  const own = address.includes('?') && tail.startsWith('?') ? `&${tail.slice(1)}` : tail
  const path = (isEnglish ? '/en' : '') + encodeURI(address) + moved.below + own
  return at === '' ? path : atOther(at, path, locale)
}

async function follow(typed: TypedAddress, type: AddressedType | null, reading: Reading) {
  const moved = await withMarker(typed, type)
  return moved ? toHref(moved, typed, reading) : null
}

/** Where a typed address of a public document leads: as typed if the current site shows the document. */
async function toItem(type: AddressedType, href: string, item: Found, { scope = null, locale }: Reading) {
  const isWhole = !href.startsWith('/')
  const at = await placeOf(type, item, isWhole ? null : scope)
  if (at === '' || at === null) return at === '' ? href : null
  return atOther(at, isWhole ? href.trim().slice(env.PORTAL_URL.length) : href, locale)
}

/**
 * What became of an address; when nothing is known, the answer depends on the type's documents, since a new one may
 * take the address.
 */
async function withMarker({ address }: TypedAddress, type: AddressedType | null): Promise<Moved | null> {
  const moved = await findMoved(address, 'vi')
  if (moved === null && type !== null) noteRead(LARGE.has(type) ? `${type}:none` : type)
  return moved
}

async function findUpload(address: string): Promise<boolean> {
  const [, folder, name] = UPLOAD.exec(address)!
  return (await findPublicFile(folder === 'tep' ? 'files' : 'media', name!)) !== null
}

/** Where addresses of one type lead: to themselves while a public document is there, else to where it has moved. */
async function followAll(
  type: AddressedType,
  asked: readonly Asked[],
  reading: Reading,
): Promise<[string, string | null][]> {
  const values = asked.map(([, { address }]) => ownerOf(address)!.value)
  const found = await findPublic(type, [...new Set(values)])
  const dead: Asked[] = []
  const live: [string, string | null][] = []
  for (const [at, one] of asked.entries()) {
    const item = found.get(values[at]!)
    if (item === undefined) dead.push(one)
    else {
      noteRead(`${type}:${item.id}`)
      live.push([one[0], await toItem(type, one[0], item, reading)])
    }
  }
  for (const [at, [href, typed]] of dead.entries())
    live.push([href, at < MOST_FOLLOWED ? await follow(typed, type, reading) : null])
  return live
}

/** Fixed pages always exist; unknown addresses may be served by something other than this portal. */
async function followOther([href, typed]: Asked, reading: Reading): Promise<[string, string | null]> {
  if (FIXED_PAGES.has(typed.address)) return [href, href]
  if (UPLOAD.test(typed.address)) return [href, (await findUpload(typed.address)) ? href : null]
  const moved = await findMoved(typed.address, 'vi')
  return [href, moved ? await toHref(moved, typed, reading) : href]
}

/**
 * Where the addresses lead that editors typed into menus and texts: external and public ones to themselves, those of
 * items that the current site does not show to the site of their owner, old ones directly to the new address, hidden ones
 * nowhere.
 */
export async function findLiveHrefs(hrefs: readonly unknown[], reading: Reading = {}): Promise<LiveHrefs> {
  const asked = [...new Set(hrefs)].flatMap((href): Asked[] => {
    const typed = parseTyped(href, env.PORTAL_URL)
    return typed ? [[href as string, typed]] : []
  })
  const typeOf = ([, { address }]: Asked) => (FIXED_PAGES.has(address) ? undefined : ownerOf(address)?.type)
  const byType = Map.groupBy(asked, typeOf)
  const found: [string, string | null][] = []
  for (const [type, own] of byType) {
    if (type) found.push(...(await followAll(type, own, reading)))
    else for (const one of own) found.push(await followOther(one, reading))
  }
  return new Map(found)
}

/** Leaves out links that lead nowhere. */
export function keepLive<T extends { href?: string | null }>(
  links: readonly T[] | null | undefined,
  live: LiveHrefs,
): T[] {
  return (links ?? []).flatMap((link) => {
    const href = live.get(link.href ?? '')
    return href === null ? [] : [{ ...link, ...(href !== undefined && { href }) }]
  })
}

interface LexicalNode extends StoredRecord {
  type?: string
  fields?: { linkType?: string; url?: unknown }
  children?: LexicalNode[]
}

const isTypedLink = ({ type, fields }: LexicalNode): boolean =>
  (type === 'link' || type === 'autolink') &&
  fields?.linkType !== 'internal' &&
  typeof fields?.url === 'string'

const rootOf = (text: unknown): LexicalNode | undefined =>
  isRecord(text) && isRecord<LexicalNode>(text.root) ? text.root : undefined

function urlsInValue({ part, value }: BlockValue): unknown[] {
  if (part === 'href') return typeof value === 'string' ? [value] : []
  const root = part === 'rich' ? rootOf(value) : undefined
  return root ? urlsIn(root) : []
}

const urlsIn = (node: LexicalNode): unknown[] => [
  ...(isTypedLink(node) ? [node.fields!.url] : []),
  ...[...blockValues(node)].flatMap(urlsInValue),
  ...(Array.isArray(node.children) ? node.children.filter(isRecord<LexicalNode>).flatMap(urlsIn) : []),
]

function withUrlsInValue({ part, value }: BlockValue, live: LiveHrefs): unknown {
  const known = part === 'href' ? live.get(value as string) : undefined
  if (known !== undefined) return known
  const root = part === 'rich' ? rootOf(value) : undefined
  return root ? { ...(value as StoredRecord), root: withUrls(root, live) } : value
}

function withUrls(node: LexicalNode, live: LiveHrefs): LexicalNode {
  const url = isTypedLink(node) ? live.get(node.fields!.url as string) : undefined
  return {
    ...withBlockValues(node, (found) => withUrlsInValue(found, live)),
    ...(url !== undefined && { fields: { ...node.fields, url } }),
    ...(Array.isArray(node.children) && {
      children: node.children.filter(isRecord<LexicalNode>).map((child) => withUrls(child, live)),
    }),
  }
}

/** Resolves the typed links of an editorial text; a link that leads nowhere becomes plain text. */
export async function withLiveLinks<T>(text: T, reading: Reading = {}): Promise<T> {
  const root = (text as { root?: LexicalNode } | null | undefined)?.root
  const urls = root ? urlsIn(root) : []
  if (!root || urls.length === 0) return text
  return { ...text, root: withUrls(root, await findLiveHrefs(urls, reading)) }
}
