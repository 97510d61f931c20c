import type { PayloadRequest } from 'payload'
import { inBatches, type Store } from '../../import/apply/store.ts'
import { today } from '../../content/day.ts'
import type { Words } from '../../content/types/contentType.ts'
import type { Site } from '../../payload-types.ts'
import { readKnown } from './known.ts'
import { planSites, type MadeTier, type NewAgency, type NewSite, type Plan } from './plan.ts'

export { NoProvinceError } from './known.ts'
export { MADE_TIERS, type MadeTier, type NewSite } from './plan.ts'

/** The content of a site besides its names. */
export interface SiteWords {
  intro?: Words
  /** Fields that are the same in both languages. */
  fields?: Partial<Omit<Site, 'id' | 'createdAt' | 'updatedAt'>>
}

interface Options {
  tiers: readonly MadeTier[]
  /** Whether the sites are public at once. */
  isLive: boolean
  wordsOf?: (site: NewSite) => SiteWords
  onProgress?: (share: number) => void
}

/** The result by tier; `agencies` counts those created along with the sites. */
export type SitesReport = Partial<
  Record<MadeTier, { made: number; agencies: number; kept: number; refused: Plan['refused'] }>
>

const COMMON = { depth: 0, overrideAccess: true } as const
/** Committees of communes are sorted after the agencies that an editor has ordered. */
const ORDER = 1000

async function makeAgency(req: PayloadRequest, { key, name }: NewAgency, unit?: string): Promise<string> {
  const data = { key, unit, tier: 'commune', kind: 'hành chính', order: ORDER, _status: 'published' } as const
  const made = await req.payload.create({
    ...COMMON,
    collection: 'agencies',
    data: { ...data, name: name.vi },
    locale: 'vi',
    req,
  })
  await req.payload.update({
    ...COMMON,
    collection: 'agencies',
    id: made.id,
    data: { name: name.en, _status: 'published' },
    locale: 'en',
    req,
  })
  return made.id
}

async function makeSite(
  req: PayloadRequest,
  site: NewSite,
  isLive: boolean,
  words: SiteWords,
): Promise<void> {
  const { tier, slug, name, unit } = site
  const agency = 'id' in site.agency ? site.agency.id : await makeAgency(req, site.agency, unit?.id)
  const { intro, fields } = words
  const data = { accent: 'indigo' as const, ...fields, tier, slug, agency, unit: unit?.id, live: isLive }
  const made = await req.payload.create({
    ...COMMON,
    collection: 'sites',
    data: { ...data, name: name.vi, intro: intro?.vi },
    locale: 'vi',
    req,
  })
  if (!name.en && !intro) return
  await req.payload.update({
    ...COMMON,
    collection: 'sites',
    id: made.id,
    data: { ...(name.en && { name: name.en }), ...(intro && { intro: intro.en }) },
    locale: 'en',
    req,
  })
}

const toReport = ({ missing, kept, refused }: Plan) => ({
  made: missing.length,
  agencies: missing.filter(({ agency }) => !('id' in agency)).length,
  kept: kept.length,
  refused,
})

/**
 * Creates the missing sites of all communes and departments of the province, and the committees of communes where these
 * are missing. Existing records are left alone, so it can be run again.
 * @throws NoProvinceError, or an error of the database: earlier batches stay stored, and the next run creates the rest
 */
export async function makeSites(store: Store, options: Options): Promise<SitesReport> {
  const { tiers, isLive, wordsOf = () => ({}), onProgress = () => {} } = options
  const known = await readKnown(store.payload)
  const plans = tiers.map((tier) => [tier, planSites(tier, known, today())] as const)
  const missing = plans.flatMap(([, plan]) => plan.missing)
  let done = 0
  await inBatches(store, missing, async (batch, site) => {
    await makeSite(await batch.batch!(), site, isLive, wordsOf(site))
    done += 1
    onProgress(Math.min(1, done / missing.length))
  })
  return Object.fromEntries(plans.map(([tier, plan]) => [tier, toReport(plan)]))
}
