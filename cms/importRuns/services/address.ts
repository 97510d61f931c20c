import { isAllowedHost } from '../../entry-points/hosts.ts'
import { parseSecureUrl } from '../../entry-points/url.ts'
import type { RowProblem } from '../run.ts'
import { NOTED, REFUSED, type RowNote } from './words.ts'

/** A provider as far as addresses need it. */
export interface KnownProvider {
  id: string
  hosts: readonly string[]
}

export interface ReadAddress {
  url: string
  /** Those whose hosts may be linked; of several, the ones that name the host itself come first. */
  providers: string[]
  notes: RowNote[]
}

const SCHEME = /^(?:https?[:;]?\/{1,3})/i
const ADDRESS = /^(?:https?[:;]?\/{1,3}\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i
/** What may follow after a line break inside an address. */
const CONTINUED = /^[\w\-./?=&%#:~+@!$*]+$/
const JOINT = /[/?=&#.\-_%]/
const SIGN_IN = /\/(?:authorize|oauth2?|sso|login|signin|dang-nhap)(?:[/?.]|$)/i
const MOST_NESTED = 3

/** Where one address of a cell ends and the next may begin. */
const BETWEEN = /[\s"'<>|“”]+|[;,](?=\s*(?:https?:|[a-z0-9-]+\.[a-z]))/i

/** Whether what begins a line goes on with the address that ended the line before. */
const continues = (last: string, piece: string): boolean =>
  (JOINT.test(last.at(-1)!) || JOINT.test(piece[0]!)) && CONTINUED.test(piece) && !SCHEME.test(piece)

/** The pieces of a cell that are addresses; one broken over lines is put together. */
function addressesIn(cell: string): string[] {
  const text = cell
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('&amp;', '&')
  const found: string[] = []
  /** Whether the last piece was an address or a part of one. */
  let isOpen = false
  for (const line of text.split(/[\r\n]+/)) {
    const pieces = line.split(BETWEEN).filter(Boolean)
    for (const [at, piece] of pieces.entries()) {
      const last = found.at(-1)
      if (at === 0 && isOpen && last && continues(last, piece)) found[found.length - 1] = last + piece
      else {
        isOpen = ADDRESS.test(piece)
        if (isOpen) found.push(piece)
      }
    }
  }
  return found
}

/** An address as https, its host in lower case, without marks that stand for nothing at its end. */
function plain(piece: string): string {
  const rest = piece.replace(SCHEME, '').replace(/[?&.,;)\]]+$/, '')
  return `https://${rest.replace(/^[^/?#]*/, (host) => host.toLowerCase())}`
}

const hostOf = (url: string) => URL.parse(url)?.hostname ?? url.slice(8).split(/[/?#]/)[0]!

const isSignIn = (url: string) => {
  const parsed = URL.parse(url)
  return parsed !== null && (/^sso\b/.test(parsed.hostname) || SIGN_IN.test(parsed.pathname))
}

function providersOf(url: string, providers: readonly KnownProvider[]): string[] {
  const host = parseSecureUrl(url)?.hostname
  if (!host) return []
  const allowing = providers.filter(({ hosts }) => isAllowedHost(host, hosts))
  return allowing
    .toSorted((a, b) => Number(b.hosts.includes(host)) - Number(a.hosts.includes(host)))
    .map(({ id }) => id)
}

/** The address that a redirect of another host carries, if it leads to an allowed one. */
function unwrapped(url: string, providers: readonly KnownProvider[], depth = 0): string | undefined {
  for (const value of URL.parse(url)?.searchParams.values() ?? []) {
    if (!/^https?:\/\//i.test(value)) continue
    const inner = plain(value)
    if (providersOf(inner, providers).length > 0) return inner
    const deeper = depth < MOST_NESTED ? unwrapped(inner, providers, depth + 1) : undefined
    if (deeper) return deeper
  }
  return undefined
}

type One = { piece: string; url: string; notes: RowNote[] } | { problem: RowProblem }

function readOne(piece: string, providers: readonly KnownProvider[]): One {
  const url = plain(piece)
  if (isSignIn(url)) return { problem: REFUSED.signIn(hostOf(url)) }
  const notes = /^http[:;]?\//i.test(piece) ? [NOTED.notHttps] : []
  if (providersOf(url, providers).length > 0) return { piece, url, notes }
  const inner = unwrapped(url, providers)
  if (!inner) return { problem: REFUSED.notAllowed(hostOf(url)) }
  if (isSignIn(inner)) return { problem: REFUSED.signIn(hostOf(inner)) }
  return { piece, url: inner, notes: [NOTED.unwrapped(hostOf(url))] }
}

/**
 * The address of a cell of the table, as one that readers may be sent to: https, on a host that a provider allows. Of
 * several the first such one counts.
 */
export function readAddress(
  cell: string,
  providers: readonly KnownProvider[],
): ReadAddress | { problem: RowProblem } {
  if (!cell.trim()) return { problem: REFUSED.noAddress }
  const read = addressesIn(cell).map((piece) => readOne(piece, providers))
  const usable = read.flatMap((one) => ('url' in one ? [one] : []))
  const [first] = usable
  if (!first)
    return { problem: read.flatMap((one) => ('problem' in one ? one.problem : []))[0] ?? REFUSED.notAddress }
  const others = [...new Set(usable.map(({ url }) => url))].slice(1)
  const notes = others.length > 0 ? [...first.notes, NOTED.several(others)] : first.notes
  return { url: first.url, providers: providersOf(first.url, providers), notes }
}
