import { readCommune } from '../procedures/kept.ts'

/** In what a page is shown instead of the portal's own frame: on a screen in an office, or in a page of another site. */
export type FrameKind = 'kiosk' | 'embed'

/** How a framed page is shown; all of it stands in the address. */
export interface Framing {
  kind: FrameKind
  /** The commune of the screen, by slug or code. */
  xa?: string
  /** Whether an officer searches for others: no time limit, the search on every page. */
  isStaff: boolean
  /** How long a screen waits for a sign of its reader. */
  idleSeconds: number
}

/** What precedes the address of a page in a frame, after the language. */
export const PREFIXES: Readonly<Record<FrameKind, string>> = { kiosk: '/quay', embed: '/nhung' }

/** The parameter that says who uses a screen, and its value for officers. */
export const USED_BY = { name: 'quay', staff: 'nhan-vien' } as const

const PROCEDURE = /^\/thu-tuc\/[^/]+$/
const PREPARING = /^\/thu-tuc\/[^/]+\/(cau-hoi|chuan-bi)$/
const LIFE_EVENT = /^\/su-kien\/[^/]+(\/ke-hoach)?$/

const IN_KIOSK = (path: string): string | undefined => {
  if (path === '' || path === '/tim-kiem') return PREFIXES.kiosk + path
  if (PROCEDURE.test(path)) return `${path}/cau-hoi`
  return PREPARING.test(path) || LIFE_EVENT.test(path) ? path : undefined
}

const EMBEDDED = (path: string): string | undefined => {
  if (PROCEDURE.test(path)) return `${path}/chuan-bi`
  return PREPARING.test(path) ? path : undefined
}

const PAGES = { kiosk: IN_KIOSK, embed: EMBEDDED }

/** The address of a framed page, without a language. */
export interface FramedAddress {
  kind: FrameKind
  /** The page that is shown; undefined when the frame shows none at the address. */
  page: string | undefined
}

/** @returns undefined when the path is not in a frame */
export function readFramed(path: string): FramedAddress | undefined {
  const kinds: readonly FrameKind[] = ['kiosk', 'embed']
  const kind = kinds.find((one) => path === PREFIXES[one] || path.startsWith(`${PREFIXES[one]}/`))
  return kind && { kind, page: PAGES[kind](path.slice(PREFIXES[kind].length)) }
}

/** Whether pages of other sites may show an answer in a frame. @param url path and query as requested */
export function isEmbedded(url: string): boolean {
  // As the pages themselves read it: with '..' resolved.
  const { pathname } = new URL(url, 'http://portal.invalid')
  return pathname.replace(/^\/en(?=\/)/, '').startsWith(`${PREFIXES.embed}/`)
}

/** How a page is shown, by its query. */
export function toFraming(kind: FrameKind, params: URLSearchParams, idleSeconds: number): Framing {
  const xa = readCommune(params)
  const isStaff = kind === 'kiosk' && params.get(USED_BY.name) === USED_BY.staff
  return { kind, isStaff, idleSeconds, ...(xa && { xa }) }
}

/** The parameters that go from page to page of a screen. */
export const carried = ({ kind, xa, isStaff }: Omit<Framing, 'idleSeconds'>): Record<string, string> =>
  kind === 'embed' ? {} : { ...(xa && { xa }), ...(isStaff && { [USED_BY.name]: USED_BY.staff }) }
