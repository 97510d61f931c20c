import { join } from 'node:path'
import type { Payload } from 'payload'
import { z } from 'zod'
import { fillArchive, openPeople } from './bench/admin/data.ts'
import { measurePage, type Measured } from './bench/admin/measure.ts'
import { measureOnTime } from './bench/admin/onTime.ts'
import { adminPages } from './bench/admin/pages.ts'
import { runBench, runParts, type Bench } from './bench/bench.ts'
import { count, mongodb, someOf, type OptionsOf } from './bench/options.ts'
import { WITHOUT_SECOND_FACTOR } from './bench/session.ts'
import type { System } from './bench/system.ts'
import { onMongo, withPayload, withSystem } from './bench/withSystem.ts'

const GOAL_MS = 800

const shape = (isQuick: boolean) => ({
  news: count.default(isQuick ? 500 : 10_000),
  versions: count.default(5),
  procedures: count.default(isQuick ? 100 : 2000),
  times: count.default(isQuick ? 5 : 20),
  items: count.default(isQuick ? 50 : 500),
  only: someOf(['pages', 'on-time']),
  page: z.string().default(''),
  mongodb,
})

type AdminBench = Bench<OptionsOf<typeof shape>> & { system: System; payload: Payload }

/** The roles, beside the administrator's, whose pages are measured too, and which. */
const OTHERS = {
  auditor: (name: string) => name === 'desk',
  publisher: (name: string) => name === 'desk' || name.startsWith('news'),
  author: (name: string) => name === 'desk',
}

async function measurePages({ options, report, system, payload }: AdminBench): Promise<void> {
  const people = await openPeople(payload, system.cmsUrl)
  const how = { times: options.times, pid: () => system.service('cms').pid() }
  const pages = (await adminPages(payload)).filter(({ name }) => name.includes(options.page))
  const results: Measured[] = []
  const bare = { name: 'baseline: an account', paths: ['/admin/account'] }
  for (const page of [bare, ...pages])
    results.push(await measurePage(page, { ...how, session: people.admin }))
  for (const [role, isTheirs] of Object.entries(OTHERS))
    for (const { name, paths } of pages.filter((page) => isTheirs(page.name))) {
      const session = people[role as keyof typeof OTHERS]
      results.push(await measurePage({ name: `${name}, ${role}`, paths }, { ...how, session }))
    }
  const rows = results.map(({ row }) => row)
  report.table('Pages of the admin', rows)
  for (const { name, p95 } of results) {
    const goal = name.startsWith('baseline') ? undefined : { atMost: GOAL_MS }
    report.figure(`${name}: p95`, p95, { unit: 'ms', goal })
  }
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
await runBench('bench-admin', shape, async (bench) => {
  const { options, folder, progress } = bench
  const dataDir = join(folder, options.mongodb ? 'mongodb' : 'sqlite')
  const more = { ...WITHOUT_SECOND_FACTOR, ...onMongo(options.mongodb) }
  const measure = async (system: System, payload: Payload) => {
    if (await fillArchive(payload, dataDir, options, progress))
      await system.run('Rebuilding the whole index', ['reindex'])
    await system.startPortal()
    await runParts({ ...bench, system, payload }, { pages: measurePages, 'on-time': measureOnTime })
  }
  const wanted = { more, services: ['portal', 'cms', 'worker'] }
  await withSystem(bench, dataDir, wanted, (system) => withPayload((payload) => measure(system, payload)))
})
