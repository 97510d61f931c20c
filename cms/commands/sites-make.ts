import { MADE_TIERS, makeSites, NoProvinceError, type SitesReport } from '../sites/make/make.ts'
import { readArguments, withCms } from './command.ts'
import { CommandError } from './CommandError.ts'
import { makeProgress } from './progress.ts'

const usage = `Usage: npm run sites:make -- [--tier ${MADE_TIERS.join('|')}] [--live] [--dry-run]
Makes the component sites of all communes and departments that have none. Without --live they are drafts.
Exit code: 0 all have a site, 1 some could not get one, 2 nothing could be done.`

function readOptions() {
  const {
    tier,
    live,
    'dry-run': isDryRun,
  } = readArguments(usage, {
    tier: { type: 'string' },
    live: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  }).values
  const tiers = MADE_TIERS.filter((one) => tier === undefined || one === tier)
  if (tiers.length === 0) throw new CommandError(`--tier ${tier} is not known.\n${usage}`)
  return { tiers, isLive: live, isDryRun }
}

type Options = ReturnType<typeof readOptions>

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

const options = readOptions()

await withCms(async (payload) => {
  const progress = makeProgress('sites')
  const store = { payload, isSeeding: false, isDryRun: options.isDryRun }
  const made = makeSites(store, { ...options, onProgress: progress.update })
  const report = await made
    .catch((error: unknown) => {
      throw error instanceof NoProvinceError ? new CommandError(error.message) : error
    })
    .finally(progress.stop)
  for (const line of describe(report, options)) console.log(line)
  return Object.values(report).some(({ refused }) => refused.length > 0) ? 1 : 0
})
