import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import { canUseCms, type Reader } from '../../access/permissions.ts'
import { readTotals } from '../../searchReport/days.ts'
import { addDays, today } from '../../content/day.ts'
import { toTables, type Tables } from '../../searchReport/tables.ts'
import { PlaceTable } from './PlaceTable.tsx'
import { QueryTable, type Work } from './QueryTable.tsx'
import './searchReport.css'
import { reportText, type ReportText } from './text.ts'

const PERIODS = [7, 30, 90]
const USUAL = 30

const periodOf = (asked: unknown) => PERIODS.find((days) => String(days) === asked) ?? USUAL

async function findWorks(payload: Payload, { zero, refined, abandoned }: Tables, admin: string) {
  const keys = [...zero, ...refined, ...abandoned].map(({ key }) => key)
  const { docs } = await payload.find({
    collection: 'search-gaps',
    where: { key: { in: keys } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ key, id, status, assigneeName = null }): [string, Work] => [
      key,
      { href: `${admin}/collections/search-gaps/${id}`, status, assigneeName },
    ]),
  )
}

function Totals({ tables, words }: { tables: Tables; words: ReportText }) {
  const { searches, nothing, clicked, fallback } = tables
  const facts: [string, number][] = [
    [words.searches, searches],
    [words.nothing, nothing],
    [words.clicked, clicked],
    [words.fallback, fallback],
  ]
  return (
    <dl aria-label={words.totals}>
      {facts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}

function Periods({ days, words }: { days: number; words: ReportText }) {
  return (
    <nav aria-label={words.period}>
      {PERIODS.map((one) => (
        <a key={one} href={`?days=${one}`} aria-current={one === days ? 'page' : undefined}>
          {words.days(one)}
        </a>
      ))}
    </nav>
  )
}

/** The report on searches. Payload checks no access for a custom view, so this one does. */
export async function SearchReport({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  const { admin } = payload.config.routes
  if (!canUseCms(user as Reader))
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/search-report`)}`)
  const words = reportText(i18n.language)
  const days = periodOf(searchParams?.days)
  const tables = toTables(await readTotals(payload, addDays(today(), 1 - days)))
  const shared = { works: await findWorks(payload, tables, admin), words }
  const template = { i18n, payload, permissions, visibleEntities, req, locale, params, searchParams }
  return (
    <DefaultTemplate {...template} user={user ?? undefined}>
      <main className="gutter--left gutter--right search-report">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <Periods days={days} words={words} />
        <Totals tables={tables} words={words} />
        <p>
          <a href={`${admin}/collections/search-gaps`}>{words.toList}</a>
        </p>
        <QueryTable {...shared} id="search-zero" title={words.zero} rows={tables.zero} />
        <QueryTable {...shared} id="search-refined" title={words.refined} rows={tables.refined} hasNext />
        <QueryTable
          {...shared}
          id="search-abandoned"
          title={words.abandoned}
          hint={words.abandonedHint}
          rows={tables.abandoned}
        />
        <PlaceTable tables={tables} words={words} />
      </main>
    </DefaultTemplate>
  )
}
