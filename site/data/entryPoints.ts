import { today } from '../../cms/content/day.ts'
import type { Agency, EntryPoint, Procedure, ServiceProvider } from '../../cms/payload-types.ts'
import { resolveEntryPoint } from '../../cms/entry-points/resolve.ts'
import { listWays, type Way } from '../../cms/entry-points/ways.ts'
import type {
  AddressProbe,
  Channel,
  FilingPlace,
  Resolution,
  ResolveInput,
} from '../../cms/entry-points/types.ts'
import type { Locale } from '../paths.ts'
import type { CommuneFiling } from '../views/procedures/communeFiling.ts'
import { splitCommunes } from './communeFiling.ts'
import {
  communeCode,
  provinceCode,
  receivingAgencies,
  toFilingProcedure,
  toPoint,
  toProvider,
} from './filingInput.ts'
import { findFilingPlaces } from './filingPlaces.ts'
import { keep } from './kept.ts'
import { listProbes } from './probes.ts'
import { getCms } from './payload.ts'
import { loadSite } from './settings.ts'

const PROVIDERS_AGE = 1000

/** A reader's choice before filing: an agency by slug, a variant, a channel. */
export interface FilingChoice {
  agency?: string
  variant?: string
  channel?: Channel
}

/** The public entry points of a procedure, and all providers. */
export interface Filing {
  procedure: Procedure
  entryPoints: EntryPoint[]
  providers: ServiceProvider[]
  /** Agencies that receive dossiers of the procedure. */
  agencies: Agency[]
  /** What single communes have of their own; it counts where one is chosen. */
  communes: CommuneFiling
  /** What probes say of the addresses of all of them. */
  probes: readonly AddressProbe[]
  /** What readers and people of the offices say of its places. */
  places: readonly FilingPlace[]
  /** GSO code of the portal's province; null when the settings name none. */
  provinceCode: string | null
}

async function readProviders(locale: Locale): Promise<ServiceProvider[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'service-providers',
    locale,
    fallbackLocale: 'vi',
    depth: 0,
    pagination: false,
    sort: 'key',
    overrideAccess: false,
  })
  return docs
}

const providers = {
  vi: keep(() => readProviders('vi'), PROVIDERS_AGE),
  en: keep(() => readProviders('en'), PROVIDERS_AGE),
}

/** The public providers, by key. */
export const listProviders = (locale: Locale): Promise<ServiceProvider[]> => providers[locale]()

async function readEntryPoints(procedure: string, locale: Locale): Promise<EntryPoint[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'entry-points',
    locale,
    fallbackLocale: 'vi',
    where: { procedure: { equals: procedure } },
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    overrideAccess: false,
  })
  return docs
}

/** Everything that decides where a procedure is filed. @param procedure read with depth 1 */
export async function loadFiling(procedure: Procedure, locale: Locale): Promise<Filing> {
  const [entryPoints, known, probes, places, { unit }] = await Promise.all([
    readEntryPoints(procedure.id, locale),
    listProviders(locale),
    listProbes(),
    findFilingPlaces(procedure.id),
    loadSite(locale),
  ])
  const agencies = receivingAgencies(procedure)
  return {
    ...{ procedure, agencies, providers: known, probes, places },
    ...(await splitCommunes(entryPoints, agencies, locale)),
    provinceCode: provinceCode(unit),
  }
}

async function wardCodeOf(agencies: readonly Agency[], agency: string | undefined): Promise<string | null> {
  const chosen = agency && agencies.find(({ slug, key }) => [slug, key].includes(agency))
  const unit = chosen ? chosen.unit : undefined
  if (!unit || typeof unit !== 'string') return communeCode(unit)
  const cms = await getCms()
  const found = await cms.findByID({
    collection: 'units',
    id: unit,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
  })
  return communeCode(found)
}

async function inputOf(
  { procedure, entryPoints, agencies, providers: known, probes, places, provinceCode: province }: Filing,
  { agency, variant, channel }: FilingChoice,
): Promise<ResolveInput> {
  return {
    procedure: toFilingProcedure(procedure, agencies),
    entryPoints: entryPoints.map(toPoint),
    providers: known.map(toProvider),
    agency: agency ?? null,
    variant: variant ?? null,
    channel: channel ?? null,
    provinceCode: province,
    wardCode: await wardCodeOf(agencies, agency),
    today: today(),
    probes,
    places,
    now: new Date(),
  }
}

/** Where "Nộp hồ sơ" leads for a choice: an address on an allow-listed host, or the reason to come in person. */
export const resolveFiling = async (filing: Filing, choice: FilingChoice = {}): Promise<Resolution> =>
  resolveEntryPoint(await inputOf(filing, choice))

/** All pages to which readers of a procedure are sent to file, those of single communes too. */
export async function listFilingWays(filing: Filing, choice: FilingChoice = {}): Promise<Way[]> {
  const input = await inputOf(filing, choice)
  const ofCommunes = listWays({ ...input, entryPoints: filing.communes.entryPoints.map(toPoint) })
  return [...ofCommunes.filter(({ point }) => point), ...listWays(input)]
}
