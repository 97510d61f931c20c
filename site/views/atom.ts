import type { Locale } from '../paths.ts'
import { escapeXml, xmlText } from './xml.ts'

/** An entry of a feed. */
export interface AtomEntry {
  /** Permanent and absolute. */
  id: string
  title: string
  /** Absolute address of what it is about. */
  href: string
  /** ISO. */
  updated: string
  /** What it says, one sentence a line. */
  lines: readonly string[]
}

interface AtomFeed {
  title: string
  /** Absolute address of the page whose changes it tells. */
  page: string
  /** Absolute address of the feed; also its id. */
  self: string
  author: string
  /** When it last changed if it has no entries, ISO. */
  since: string
  entries: readonly AtomEntry[]
}

export const atomHeaders = { 'content-type': 'application/atom+xml; charset=utf-8' }

const text = (value: string): string => escapeXml(xmlText(value))
const element = (name: string, value: string): string => `<${name}>${text(value)}</${name}>`

const toHtml = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`

const toEntry = ({ id, title, href, updated, lines }: AtomEntry): string[] => [
  '<entry>',
  element('id', id),
  element('title', title),
  `<link rel="alternate" type="text/html" href="${text(href)}"/>`,
  element('updated', updated),
  `<content type="html">${text(toHtml(lines))}</content>`,
  '</entry>',
]

/** A feed as Atom (RFC 4287), its entries in the order given. */
export function toAtom({ title, page, self, author, since, entries }: AtomFeed, locale: Locale): string {
  const updated = entries.reduce((latest, one) => (one.updated > latest ? one.updated : latest), '') || since
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', self),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${text(page)}"/>`,
    ...entries.flatMap(toEntry),
    '</feed>',
    '',
  ].join('\n')
}
