import { parseArgs } from 'node:util'
import type { MadeTier, SitesReport } from '../cms/sites/make/make.ts'
import { makeProgress } from './progress.ts'

const usage = `Usage: npm run sites:make -- [--tier commune|department] [--live] [--dry-run]
Makes the component sites of all communes and departments that have none. Without --live they are drafts.
Exit code: 0 all have a site, 1 some could not get one, 2 nothing could be done.`

/** The command line is invalid. */
class UsageError extends Error {}

const TIERS: readonly MadeTier[] = ['department', 'commune']
const isTier = (text: string): text is MadeTier => (TIERS as readonly string[]).includes(text)

function parseOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: { tier: { type: 'string' }, live: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  })
  const { tier, live = false, 'dry-run': isDryRun = false } = values
  if (tier !== undefined && !isTier(tier)) throw new UsageError(`--tier ${tier} is not known.\n${usage}`)
  return { tiers: tier === undefined ? TIERS : [tier], isLive: live, isDryRun }
}

type Options = ReturnType<typeof parseOptions>

async function make({ tiers, isLive, isDryRun }: Options): Promise<SitesReport> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  const { makeSites } = await import('../cms/sites/make/make.ts')
  const payload = await getPayload({ config })
  const progress = makeProgress('sites')
  try {
    const store = { payload, isSeeding: false, isDryRun }
    return await makeSites(store, { tiers, isLive, onProgress: progress.update })
  } finally {
    progress.stop()
    await payload.destroy()
  }
}

const OBSTACLES = {
  address: 'another site has its address; change it there, then run this again',
  agency: 'its agency is a draft or in the trash; publish or restore it, then run this again',
}

function describe(report: SitesReport, { isLive, isDryRun }: Options): string[] {
  const done = isDryRun ? 'would be made' : 'made'
  const lines = Object.entries(report).flatMap(([tier, { made, agencies, kept, refused }]) => [
    `${tier}: ${made} sites ${done}, ${kept} left as they were${agencies ? `, ${agencies} agencies ${done}` : ''}`,
    ...refused.map(({ slug, why }) => `${tier}: ${slug} was not made: ${OBSTACLES[why]}`),
  ])
  const hasDrafts = !isLive && Object.values(report).some(({ made }) => made > 0)
  return hasDrafts
    ? [...lines, 'New sites are drafts until "Đang hoạt động" (Live) is ticked in the admin.']
    : lines
}

try {
  const options = parseOptions(process.argv.slice(2))
  const report = await make(options)
  for (const line of describe(report, options)) console.log(line)
  process.exit(Object.values(report).some(({ refused }) => refused.length > 0) ? 1 : 0)
} catch (error) {
  const isArgument = String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  const isPlain = error instanceof UsageError || (error as Error).name === 'NoProvinceError'
  console.error(
    isArgument ? `${(error as Error).message}\n${usage}` : isPlain ? (error as Error).message : error,
  )
  process.exit(2)
}
