import { addDays, startOfDay } from '../../../cms/content/day.ts'
import { useText } from '../../i18n/index.ts'
import { statusFeedPath, statusPath, type Locale } from '../../paths.ts'
import type { SiteSettings } from '../chrome.ts'
import { escapeXml, xmlText } from '../xml.ts'
import { LEVELS } from './days.ts'
import { daysOf, toStatusRows, type StatusInput, type StatusRow } from './page.ts'

const MOST_ENTRIES = 100

interface Entry {
  id: string
  title: string
  /** ISO. */
  updated: string
}

const isBad = (level: StatusRow['level']) => LEVELS.indexOf(level) > LEVELS.indexOf('answering')

/** The state of a provider now, and its earlier days of trouble. */
function entriesOf(row: StatusRow, locale: Locale): Entry[] {
  const { states } = useText(locale).status
  const { key, name, level, since, said } = row
  const now = {
    id: `${key}-${since}`,
    title: `${name}: ${[states[level], ...said].join(', ')}`,
    updated: since!,
  }
  const before = row.runs.slice(0, -1).filter((run) => isBad(run.level))
  return [
    ...(since ? [now] : []),
    ...before.map((run) => ({
      id: `${key}-${run.first}`,
      title: `${name}: ${states[run.level]}, ${daysOf(run, locale)}`,
      updated: startOfDay(addDays(run.last, 1)).toISOString(),
    })),
  ]
}

function announcedOf({ providers, now }: StatusInput, rows: StatusRow[]): Entry[] {
  const changes = new Map(providers.map(({ key, updatedAt }) => [key, updatedAt]))
  return rows.flatMap(({ key, name, coming }) =>
    coming.map((text) => ({
      ...{ id: `${key}-${text}`, title: `${name}: ${text}` },
      updated: changes.get(key) ?? now.toISOString(),
    })),
  )
}

const textOf = (text: string) => escapeXml(xmlText(text))

const toXml = ({ id, title, updated }: Entry, page: string): string =>
  [
    `<entry><id>${textOf(`${page}#${encodeURIComponent(id)}`)}</id><title>${textOf(title)}</title>`,
    `<updated>${new Date(updated).toISOString()}</updated><link href="${textOf(page)}"/></entry>`,
  ].join('')

/** What changes of the providers, as Atom (RFC 4287): troubles now and before, and announced outages. */
export function toStatusFeed(
  input: StatusInput,
  { settings, locale }: { settings: SiteSettings; locale: Locale },
): string {
  const { title } = useText(locale).status
  const rows = toStatusRows(input, locale)
  const all = [...rows.flatMap((row) => entriesOf(row, locale)), ...announcedOf(input, rows)]
  const entries = all.toSorted((a, b) => Date.parse(b.updated) - Date.parse(a.updated)).slice(0, MOST_ENTRIES)
  const changes = [...entries, ...input.providers.map(({ updatedAt }) => ({ updated: updatedAt }))]
  const updated = Math.max(0, ...changes.map((one) => Date.parse(one.updated)))
  const page = settings.origin + statusPath(locale)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}"><id>${textOf(page)}</id>`,
    `<title>${textOf(`${title} – ${settings.siteName}`)}</title>`,
    `<updated>${new Date(updated).toISOString()}</updated>`,
    `<author><name>${textOf(settings.siteName)}</name></author>`,
    `<link rel="self" href="${textOf(settings.origin + statusFeedPath(locale))}"/><link href="${textOf(page)}"/>`,
    ...entries.map((entry) => toXml(entry, page)),
    '</feed>',
    '',
  ].join('\n')
}
