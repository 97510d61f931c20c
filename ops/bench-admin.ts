import { join } from 'node:path'
import { fillArchive, openPeople, type People, type Size } from './bench/admin/data.ts'
import { measurePage, type Measured } from './bench/admin/measure.ts'
import { measureOnTime } from './bench/admin/onTime.ts'
import { adminPages } from './bench/admin/pages.ts'
import { runBench, runParts, type Bench } from './bench/bench.ts'
import { openPayload, useDatabase } from './bench/cms/payload.ts'
import { WITHOUT_SECOND_FACTOR } from './bench/cms/session.ts'
import { count, someOf } from './bench/options.ts'
import { openSystem, type System } from './bench/system.ts'
import type { Payload } from 'payload'
import { z } from 'zod'

const GOAL_MS = 800

const SHAPE = {
  news: count.optional(),
  versions: count.default(5),
  procedures: count.optional(),
  times: count.optional(),
  items: count.optional(),
  only: someOf(['pages', 'on-time']),
  page: z.string().default(''),
  mongodb: z.string().startsWith('mongodb://').optional(),
}

type Given = z.infer<z.ZodObject<typeof SHAPE>>
type AdminBench = Bench<Given> & { system: System; payload: Payload }

const sizeOf = ({ options: { news, versions, procedures, quick } }: Bench<Given>): Size => ({
  news: news ?? (quick ? 500 : 10_000),
  procedures: procedures ?? (quick ? 100 : 2000),
  versions,
})

const DESKS = ['admin', 'auditor', 'publisher', 'author'] as const satisfies (keyof People)[]

async function measurePages({ options, report, system, payload }: AdminBench): Promise<void> {
  const people = await openPeople(payload, system.cmsUrl)
  const times = options.times ?? (options.quick ? 5 : 20)
  const how = { times, pid: () => system.service('cms').pid() }
  const pages = (await adminPages(payload)).filter(({ name }) => name.includes(options.page))
  const results: Measured[] = []
  const bare = { name: 'baseline: an account', paths: ['/admin/account'] }
  results.push(await measurePage(bare, { ...how, session: people.admin }))
  for (const page of pages) results.push(await measurePage(page, { ...how, session: people.admin }))
  for (const role of DESKS.slice(1))
    for (const page of pages.filter(
      ({ name }) => name === 'desk' || (name.startsWith('news') && role === 'publisher'),
    ))
      results.push(
        await measurePage({ ...page, name: `${page.name}, ${role}` }, { ...how, session: people[role] }),
      )
  report.table(
    'Pages of the admin',
    results.map(({ row }) => row),
  )
  for (const { name, p95 } of results)
    report.figure(`${name}: p95`, p95, {
      unit: 'ms',
      ...(!name.startsWith('baseline') && { goal: { atMost: GOAL_MS } }),
    })
}

/**
 * npm run bench:admin -- [--news 10000] [--versions 5] [--procedures 2000] [--times 20] [--items 500]
 *   [--only pages,on-time] [--page name] [--mongodb mongodb://…] [--quick] [--data folder] [--out report.json] [--keep]
 *
 * The admin of the built CMS with many documents and their versions. `pages`: lists, searches, forms and the desk, asked
 * for one after the other by people of several roles, with the page of an account as the baseline; --page measures
 * those whose name contains the text. `on-time`: as many news as --items scheduled for the same minute, until all are on
 * the portal. The exit code is 1 when a goal is missed.
 */
await runBench('bench-admin', SHAPE, async (bench) => {
  const { options, folder, progress } = bench
  const dataDir = join(folder, options.mongodb ? 'mongodb' : 'sqlite')
  const more = { ...WITHOUT_SECOND_FACTOR, ...(options.mongodb && { DATABASE_URI: options.mongodb }) }
  useDatabase(options.mongodb)
  const system = await openSystem(dataDir, progress, { more, services: ['portal', 'cms', 'worker'] })
  const payload = await openPayload()
  try {
    if (await fillArchive(payload, dataDir, sizeOf(bench), progress))
      await system.run('Rebuilding the whole index', ['reindex'])
    await system.startPortal()
    const given = { ...bench, system, payload }
    await runParts(given, options.only, {
      pages: measurePages,
      'on-time': (on) => measureOnTime({ ...on, items: options.items ?? (options.quick ? 50 : 500) }),
    })
  } finally {
    await payload.destroy()
    await system.stop()
  }
})
