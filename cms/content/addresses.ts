/**
 * The types whose documents have an address of their own on the portal: what it begins with, and the field that ends it.
 * A page's path holds slashes. A field of the catalogue (lĩnh vực) is a filter of a list, and no page.
 */
export const ADDRESSED = {
  news: { prefix: '/tin-tuc/', key: 'slug' },
  'legal-documents': { prefix: '/van-ban/', key: 'slug' },
  procedures: { prefix: '/thu-tuc/', key: 'code' },
  'life-events': { prefix: '/su-kien/', key: 'slug' },
  agencies: { prefix: '/co-quan/', key: 'slug' },
  pages: { prefix: '/gioi-thieu/', key: 'path' },
  categories: { prefix: '/tin-tuc/chuyen-muc/', key: 'slug' },
  fields: { prefix: '/thu-tuc?linh-vuc=', key: 'slug' },
} as const

export type AddressedType = keyof typeof ADDRESSED
export const ADDRESSED_TYPES = Object.keys(ADDRESSED) as AddressedType[]

export const isAddressed = (collection: string): collection is AddressedType =>
  Object.hasOwn(ADDRESSED, collection)

/** The pages that are no document: they always stand. */
export const FIXED_PAGES: ReadonlySet<string> = new Set([
  ...['/', '/tin-tuc', '/van-ban', '/thu-tuc', '/su-kien', '/co-quan', '/gioi-thieu', '/tim-kiem'],
  ...['/tim-kiem/thieu', '/so-do-cong', '/tro-nang', '/gioi-thieu/don-vi-hanh-chinh', '/robots.txt'],
  ...['/manifest.webmanifest', '/.well-known/security.txt', '/favicon.ico'],
])

/** The parts of a procedure that stand below its address. */
const BELOW_PROCEDURE = /^([^/]+?)(\.json|\/nop-ho-so)$/

/** The address of a document without a language, not encoded; null when it has none yet. */
export function addressOf(collection: AddressedType, doc: object): string | null {
  const { prefix, key } = ADDRESSED[collection]
  const value = (doc as Record<string, unknown>)[key]
  return typeof value === 'string' && value !== '' ? prefix + value : null
}

/** An address as it is kept and looked up: without a language and what stands below a document's own address. */
export interface KnownAddress {
  /** Without a language, not encoded, in NFC. */
  address: string
  /** What stands below: '.json', '/nop-ho-so' or nothing. */
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
 * Reads a path of the portal, with or without a language, encoded or not.
 * @returns null for what can be no path
 */
export function readPath(path: string): KnownAddress | null {
  const decoded = decode(path)
  if (!decoded || !/^\/(?![/\\])/.test(decoded)) return null
  const plain = decoded.replace(/^\/en(?=\/|$)/, '').replace(/\/+$/, '') || '/'
  const { prefix } = ADDRESSED.procedures
  const found = plain.startsWith(prefix) ? BELOW_PROCEDURE.exec(plain.slice(prefix.length)) : null
  return found ? { address: prefix + found[1]!, below: found[2]! } : { address: plain, below: '' }
}

/** The type and the key that an address names; null when it is no document's. */
export function ownerOf(address: string): { type: AddressedType; value: string } | null {
  const types = ADDRESSED_TYPES.toSorted((a, b) => ADDRESSED[b].prefix.length - ADDRESSED[a].prefix.length)
  const type = types.find((one) => address.startsWith(ADDRESSED[one].prefix))
  if (!type) return null
  const value = address.slice(ADDRESSED[type].prefix.length)
  return value === '' || (type !== 'pages' && value.includes('/')) ? null : { type, value }
}

/** An address that a text or a menu names, taken apart. */
export interface TypedAddress extends KnownAddress {
  /** The query and the fragment, as written. */
  tail: string
  isEnglish: boolean
}

/**
 * Reads an address that somebody typed, when it leads to this portal.
 * @param origin of the portal, for addresses that are written in full
 * @returns null for other sites, mail, telephones and what makes no sense
 */
export function readTyped(href: unknown, origin: string): TypedAddress | null {
  if (typeof href !== 'string') return null
  const text = href.trim()
  const isOwn = text.toLowerCase().startsWith(`${origin.toLowerCase()}/`)
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(isOwn ? text.slice(origin.length) : text) ?? []
  const known = readPath(path)
  if (!known) return null
  const field = /^\?linh-vuc=([a-z0-9-]+)$/.exec(tail)
  const isEnglish = /^\/en(\/|$)/.test(path)
  if (known.address === '/thu-tuc' && field)
    return { address: ADDRESSED.fields.prefix + field[1]!, below: '', tail: '', isEnglish }
  return { ...known, tail, isEnglish }
}
