import type { PublicCase } from '../../../cms/cases/publicCases.ts'
import type { Locale } from '../../paths.ts'
import type { AtomEntry } from '../atom.ts'
import { toCaseLine, type CaseNames } from './line.ts'

/** A public case as an entry of a feed: new with each state. */
export function toCaseEntry(
  one: PublicCase,
  names: CaseNames,
  { origin, locale }: { origin: string; locale: Locale },
): AtomEntry {
  const { href, mark, text, kind, topic, commune, sent, when } = toCaseLine(one, names, locale)
  return {
    ...{ id: `${origin}${href}#${one.state}`, href: origin + href, updated: one.updatedAt },
    title: `${mark.text}: ${text}`,
    lines: [[kind, topic, commune].filter(Boolean).join(' · '), sent, when ?? ''].filter(Boolean),
  }
}
