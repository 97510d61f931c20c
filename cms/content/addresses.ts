import { CONTENT_SLUGS, partOf, type ContentSlug } from './types/index.ts'

/** Where the documents of each type are on the portal: the prefix of their addresses, and the field that ends them. */
export const ADDRESSED = partOf('address')

export type AddressedType = ContentSlug

/** The pages of communes, which are no content type; the field `slug` of a unit ends their addresses. */
export const COMMUNES = { prefix: '/xa-phuong/' } as const

/** The pages that list a type. */
export const LISTS = partOf('list')

/** Pages that are not documents and therefore always exist. */
export const FIXED_PAGES: ReadonlySet<string> = new Set([
  ...Object.values(LISTS).map(({ path }) => path),
  ...['/', '/tim-kiem', '/tim-kiem/thieu', '/so-do-cong', '/tro-nang', '/gioi-thieu/don-vi-hanh-chinh'],
  ...['/xa-phuong', '/du-lieu-mo', '/du-lieu-mo/nhung', '/du-lieu-mo/dia-chi', '/thu-tuc/quyet-dinh'],
  ...['/quay', '/tra-cuu-ho-so', '/so-lieu-phuc-vu', '/y-kien-trang', '/theo-doi', '/theo-doi/cua-toi'],
  ...['/gop-y', '/tra-cuu-phan-anh', '/canh-bao', '/phan-anh', '/phan-anh/so-lieu'],
  ...['/robots.txt', '/manifest.webmanifest', '/.well-known/security.txt', '/favicon.ico'],
])

/** Fixed pages whose answer depends on what a reader typed or came from, by these parameters: they are not cached. */
export const TYPED_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/xa-phuong': ['ten', 'thu-tuc'],
}

/** Query parameters that change an answer that is neither a list nor a document. */
export const OTHER_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/canh-bao': ['trang'],
  '/quay': ['xa', 'quay'],
  '/rss/thu-tuc.xml': ['linh-vuc', 'co-quan'],
  '/thu-tuc/quyet-dinh': ['trang'],
  '/so-lieu-phuc-vu': ['thang'],
  '/phan-anh': ['loai', 'linh-vuc', 'xa', 'tinh-trang', 'trang'],
}

/** Sub-resources of a document, below its address, by type. */
const BELOW: readonly (readonly [AddressedType, RegExp])[] = [
  [
    'procedures',
    /^([^/]+?)(\.json(?:ld)?|\.ttl|\/nop-ho-so|\/cau-hoi|\/chuan-bi|\/lien-ket-hong|\/hen-tra\.ics|\/thay-doi(?:\.xml)?)$/,
  ],
  ['life-events', /^([^/]+?)(\/ke-hoach)$/],
  ['consultations', /^([^/]+?)(\.ics|\/y-kien|\/gop-y|\/ung-ho)$/],
]

/** The address of a document, without language and not encoded; null when it has none yet. */
export function addressOf(collection: AddressedType, doc: object): string | null {
  const { prefix, key } = ADDRESSED[collection]
  const value = (doc as Record<string, unknown>)[key]
  return typeof value === 'string' && value !== '' ? prefix + value : null
}

/**
 * An address in the form that is stored and looked up: without a language and without the sub-resource below a
 * document.
 */
export interface KnownAddress {
  /** Without a language, not encoded, in NFC. */
  address: string
  /** The sub-resource, such as '.json' or '/chuan-bi', or nothing. */
  below: string
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return null
  }
}

/**
 * Parses a path of the portal, with or without a language, encoded or not.
 * @returns null for what cannot be a path
 */
export function parsePath(path: string): KnownAddress | null {
  const decoded = decode(path)
  if (!decoded || !/^\/(?![/\\])/.test(decoded)) return null
  const plain = decoded.replace(/^\/en(?=\/|$)/, '').replace(/\/+$/, '') || '/'
  for (const [type, pattern] of BELOW) {
    const { prefix } = ADDRESSED[type]
    const found = plain.startsWith(prefix) ? pattern.exec(plain.slice(prefix.length)) : null
    if (found) return { address: prefix + found[1]!, below: found[2]! }
  }
  return { address: plain, below: '' }
}

const LONGEST_FIRST = CONTENT_SLUGS.toSorted(
  (a, b) => ADDRESSED[b].prefix.length - ADDRESSED[a].prefix.length,
)

/** The type and key that an address refers to; null when it is not a document's. */
export function ownerOf(address: string): { type: AddressedType; value: string } | null {
  const type = LONGEST_FIRST.find((one) => address.startsWith(ADDRESSED[one].prefix))
  if (!type) return null
  const value = address.slice(ADDRESSED[type].prefix.length)
  return value === '' || (ADDRESSED[type].key !== 'path' && value.includes('/')) ? null : { type, value }
}

/** An address in a text or a menu, in its parts. */
export interface TypedAddress extends KnownAddress {
  /** The query and the fragment, as written. */
  tail: string
  isEnglish: boolean
}

/**
 * Parses an address that somebody typed, when it leads to this portal.
 * @param origin of the portal, to recognise absolute addresses
 * @returns null for other sites, mail, telephone numbers and invalid addresses
 */
export function parseTyped(href: unknown, origin: string): TypedAddress | null {
  if (typeof href !== 'string') return null
  const text = href.trim()
  const isOwn = text.toLowerCase().startsWith(`${origin.toLowerCase()}/`)
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(isOwn ? text.slice(origin.length) : text) ?? []
  const known = parsePath(path)
  if (!known) return null
  const field = /^\?linh-vuc=([a-z0-9-]+)$/.exec(tail)
  const isEnglish = /^\/en(\/|$)/.test(path)
  if (known.address === '/thu-tuc' && field)
    return { address: ADDRESSED.fields.prefix + field[1]!, below: '', tail: '', isEnglish }
  return { ...known, tail, isEnglish }
}
