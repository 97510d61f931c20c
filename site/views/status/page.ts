import { sortByName } from '../../../cms/content/order.ts'
import { comingOutages, standingOf, type Outage, type Standing } from '../../../cms/content/standing.ts'
import type { ProviderProbe } from '../../../cms/entry-points/types.ts'
import type { HostDay, ServiceProvider } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { formatDate, formatDateTime, formatNumber } from '../format.ts'
import { LEVELS, toBars, toDays, toRuns, type Level, type Run } from './days.ts'

/** What the page is made of. */
export interface StatusInput {
  providers: readonly ServiceProvider[]
  probes: readonly ProviderProbe[]
  days: readonly HostDay[]
  /** Open reports of readers by host. */
  reports?: ReadonlyMap<string, number>
  now: Date
}

/** A provider on the page. */
export interface StatusRow {
  key: string
  name: string
  level: Level
  /** Since when, ISO, where it is not as it should be. */
  since?: string
  said: string[]
  words?: string
  coming: string[]
  /** What readers report, where enough of them do. */
  reported?: string
  runs: Run[]
  bars: ReturnType<typeof toBars>
  /** The picture in words. */
  picture: string
}

const LEVEL_OF: Record<Standing['state'], Level> = {
  ...{ confirmed: 'answering', unconfirmed: 'answering', suspected: 'suspected' },
  ...{ outage: 'outage', down: 'down' },
}

interface Found {
  level: Level
  standing?: Standing
  probe?: ProviderProbe
}

const isKnown = ({ state }: ProviderProbe) => state !== 'waiting'

/** How the worst of a provider's addresses stands. */
function worstOf(probes: readonly ProviderProbe[], outages: readonly Outage[], now: Date): Found {
  const own = probes.filter(isKnown)
  const announced = standingOf({ outages }, now)
  if (announced.state === 'outage' || announced.state === 'down')
    return { level: LEVEL_OF[announced.state], standing: announced }
  const found = own.map((probe): Found => {
    const standing = standingOf({ probe }, now)
    return { level: LEVEL_OF[standing.state], standing, probe }
  })
  const [worst] = found.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))
  return worst ?? { level: 'unknown' }
}

function spanOf({ from, until }: Outage, locale: Locale): string {
  const { status } = useText(locale)
  const begins = formatDateTime(from ?? '', locale)
  return until ? status.fromTo(begins, formatDateTime(until, locale)) : status.since(begins)
}

function saidOf({ standing, probe }: Found, locale: Locale): string[] {
  if (!standing || !('since' in standing)) return []
  const until = 'until' in standing ? standing.until : null
  const span = spanOf({ from: standing.since, until }, locale)
  const fault = probe?.fault && `${probe.host}: ${useText(locale).status.faults[probe.fault]}`
  return [span, ...(fault ? [fault] : [])]
}

function pictureOf(runs: readonly Run[], locale: Locale): string {
  const { status } = useText(locale)
  const counts = LEVELS.flatMap((level) => {
    const days = runs.filter((run) => run.level === level).reduce((all, { length }) => all + length, 0)
    return days > 0 ? [status.count(formatNumber(days, locale), status.states[level].toLowerCase())] : []
  })
  return status.picture(counts.join(', '))
}

/** '30/11/2026', or '01/11/2026–30/11/2026'. */
export const daysOf = ({ first, last }: Run, locale: Locale): string =>
  [...new Set([first, last])].map((day) => formatDate(day, locale)).join('–')

function reportedOf(hosts: ReadonlySet<string>, reports: StatusInput['reports'], locale: Locale) {
  const count = [...hosts].reduce((all, host) => all + (reports?.get(host) ?? 0), 0)
  return count > 0 ? { reported: useText(locale).status.reported(formatNumber(count, locale)) } : {}
}

function toRow(provider: ServiceProvider, input: StatusInput, locale: Locale): StatusRow {
  const { probes, days, reports, now } = input
  const own = probes.filter((probe) => probe.providers.includes(String(provider.id)))
  const outages = provider.outages ?? []
  const hosts = new Set(own.map(({ host }) => host))
  const found = worstOf(own, outages, now)
  const runs = toRuns(
    toDays(
      days.filter(({ host }) => hosts.has(host)),
      outages,
      now,
    ),
  )
  const { standing } = found
  return {
    ...{ key: provider.key, name: provider.name, level: found.level, runs, bars: toBars(runs) },
    said: saidOf(found, locale),
    coming: comingOutages(outages, now).map((one) => useText(locale).status.coming(spanOf(one, locale))),
    picture: pictureOf(runs, locale),
    ...reportedOf(hosts, reports, locale),
    ...(standing && 'since' in standing && { since: standing.since }),
    ...(standing && 'words' in standing && standing.words && { words: standing.words }),
  }
}

/** The providers with their state now and the last 90 days, those in trouble first, then by name. */
export function toStatusRows(input: StatusInput, locale: Locale): StatusRow[] {
  const rows = sortByName(input.providers, ({ name }) => name).map((one) => toRow(one, input, locale))
  const isTrouble = ({ level }: StatusRow) => LEVELS.indexOf(level) > LEVELS.indexOf('answering')
  return [...rows.filter(isTrouble), ...rows.filter((row) => !isTrouble(row))]
}
