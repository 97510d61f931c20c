import type { Locale } from '../../paths.ts'
import { useText } from '../../i18n/index.ts'
import { toQr } from '../qr.ts'
import { carried } from './framing.ts'
import { toFramedLink, type FramedPage } from './links.ts'

/** An attribute as Astro writes it: a value always stands between double quotes. */
const ATTRIBUTES = String.raw`((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*`
const LINK = new RegExp(`<a${ATTRIBUTES}>([\\s\\S]*?)</a>`, 'g')
const FORM = new RegExp(`<form${ATTRIBUTES}>([\\s\\S]*?)</form>`, 'g')

const ENTITIES: Readonly<Record<string, string>> = {
  '&#38;': '&',
  '&amp;': '&',
  '&#34;': '"',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
}
const decode = (text: string): string => text.replace(/&(#38|amp|#34|quot|#39|lt);/g, (one) => ENTITIES[one]!)
const encode = (text: string): string =>
  text.replace(/&/g, '&#38;').replace(/"/g, '&#34;').replace(/</g, '&lt;')

const attribute = (name: string, attributes: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
  return found === undefined ? undefined : decode(found)
}

const withAttribute = (name: string, value: string, attributes: string): string =>
  attributes.replace(new RegExp(`(\\s${name}=")[^"]*`), (_, start: string) => start + encode(value))

/** Codes of longer addresses are too fine for the cameras of telephones. */
const LONGEST = 500

/** Addresses that a reader takes along on a telephone: of the form to be filed, of files, of other sites. */
const isTaken = (href: string, { origin }: FramedPage): boolean =>
  href.length <= LONGEST &&
  /^https?:/.test(href) &&
  (!href.startsWith(`${origin}/`) || /\/nop-ho-so(\?|$)|\/tep\//.test(href))

/** An address to be scanned or typed, since the link itself would leave the screen. */
function addressOf(href: string, locale: Locale): string {
  const { size, path } = toQr(href)
  const { scan } = useText(locale).framed
  const svg = `<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="${encode(scan)}"><path d="${path}"></path></svg>`
  return `<span class="taken">${svg}<span>${encode(href.replace(/^https?:\/\//, ''))}</span></span>`
}

function toText(href: string, words: string, page: FramedPage, locale: Locale): string {
  return `<span class="was-link">${words}</span>${isTaken(href, page) ? addressOf(href, locale) : ''}`
}

function link(attributes: string, words: string, page: FramedPage, locale: Locale): string {
  const href = attribute('href', attributes)
  if (href === undefined || attribute('target', attributes) === '_blank')
    return `<a${attributes}>${words}</a>`
  const found = toFramedLink(href, page)
  if (found.to === 'nowhere') return ''
  if (found.to === 'inside') return `<a${withAttribute('href', found.href, attributes)}>${words}</a>`
  if (page.framing.kind === 'kiosk') return toText(found.href, words, page, locale)
  if (!/^https?:/.test(found.href)) return `<a${attributes}>${words}</a>`
  const own = withAttribute('href', found.href, attributes).replace(/\s(rel|target)="[^"]*"/g, '')
  return `<a${own} target="_blank" rel="noopener">${words}</a>`
}

function form(attributes: string, content: string, page: FramedPage): string {
  const own = attribute('action', attributes)
  if (own === undefined) return `<form${attributes}>${content}</form>`
  const action = toFramedLink(own, page)
  if (action.to === 'outside' && page.framing.kind === 'embed')
    return `<form${withAttribute('action', action.href, attributes)} target="_blank" rel="noopener">${content}</form>`
  if (action.to !== 'inside') return ''
  const hidden = Object.entries(carried(page.framing))
    .filter(([name]) => !content.includes(` name="${name}"`))
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${encode(value)}">`)
  // A form that is sent (GET) replaces the query of its address.
  const href = action.href.replace(/\?[^#]*/, '')
  return `<form${withAttribute('action', href, attributes)}>${content}${hidden.join('')}</form>`
}

/**
 * A page as it is in a frame: links and forms lead to pages in the same frame. A screen has no other links, only their
 * words, with the address and its QR code where a reader needs it; in a page of another site they open a new tab.
 */
export const reframe = (html: string, page: FramedPage, locale: Locale): string =>
  html
    .replace(LINK, (_, attributes: string, words: string) => link(attributes, words, page, locale))
    .replace(FORM, (_, attributes: string, content: string) => form(attributes, content, page))
