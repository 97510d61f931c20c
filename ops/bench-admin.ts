import { z } from 'zod'
import { measurePage } from './bench/admin/measure.ts'
import { measureOnTime } from './bench/admin/onTime.ts'
import { adminPages } from './bench/admin/pages.ts'
import { openPeople } from './bench/admin/people.ts'
import { runBench, runParts } from './bench/bench.ts'
import { count, mongodb, someOf, type OptionsOf } from './bench/options.ts'
import { tellPages, type Measured } from './bench/pages.ts'
import { fillOnce, withCms, type CmsBench } from './bench/withSystem.ts'

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

type AdminBench = CmsBench<OptionsOf<typeof shape>>

/** The roles, beside the administrator's, whose pages are measured too, and which. */
const OTHERS = {
  auditor: (name: string) => name === 'desk',
  publisher: (name: string) => name === 'desk' || name.startsWith('news'),
  author: (name: string) => name === 'desk',
}

/** Documents with their versions, of which nothing is in the search index yet. */
async function fill({ payload, options, progress, system }: AdminBench): Promise<void> {
  const { news, procedures, versions } = options
  const step = progress.step(`Storing ${news} news and ${procedures} procedures with ${versions} versions`)
  const { loadArchive } = await import('../cms/generate/archive.ts')
  await loadArchive(payload, { news, procedures, versions, onShare: step.share })
  step.done()
  await system.run('Rebuilding the whole index', ['reindex'])
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
  tellPages(report, 'Pages of the admin', results, GOAL_MS)
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
await runBench('bench-admin', shape, (bench) =>
  withCms(bench, { services: ['portal', 'cms', 'worker'] }, async (own) => {
    await fillOnce(own.system.dataDir, () => fill(own))
    await own.system.startPortal()
    await runParts(own, { pages: measurePages, 'on-time': measureOnTime })
  }),
)
