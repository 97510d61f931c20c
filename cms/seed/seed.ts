import type { Payload } from 'payload'
import { asRunOfCommand } from '../audit/runs.ts'
import type { Store } from '../import/apply/store.ts'
import { seedCases } from './cases.ts'
import { seedCatalogue } from './catalogue.ts'
import { seedChoices } from './choices.ts'
import { seedCommittees } from './committees.ts'
import { seedEvents, seedLifeEvents, seedNews, seedOwnDocuments, seedPages } from './editorial.ts'
import { seedEntryPoints } from './entryPoints.ts'
import { seedAgencies, seedCategories, seedFields, seedHolidays, seedProviders } from './lists.ts'
import { beginPictures } from './pictures.ts'
import { seedFeeReductions } from './feeReductions.ts'
import { linkPaperKinds, seedPaperKinds } from './paperKinds.ts'
import { seedPortalNames, seedPortalPages } from './portal.ts'
import { loadSiteContent } from './siteContent.ts'
import { seedQuestionnaires } from './questionnaires.ts'
import { seedSites } from './sites.ts'
import { seedBestBets, seedSearchSettings, seedSynonyms } from './searchWords.ts'

export { isSeedUnfinished } from './portal.ts'

export type SeedProgress = {
  step: string
  /** The completed share of the whole seed, 0 to 1. */ share: number
}
type Options = { payload: Payload; onProgress?: (progress: SeedProgress) => void }

/**
 * Loads the sample province into the database, published. After an interruption it can be run again and continues;
 * existing records are left alone. It queues no reconcile jobs, so the caller rebuilds the index afterwards.
 * @throws when a file of the sample is invalid, or an error of the database
 */
export const seed = ({ payload, onProgress = () => {} }: Options): Promise<void> =>
  asRunOfCommand(payload, { what: 'dữ liệu mẫu', resultOf: () => '' }, () => seedAll({ payload, onProgress }))

async function seedAll({ payload, onProgress }: Required<Options>): Promise<void> {
  const store: Store = { payload, isSeeding: true, isDryRun: false }
  const tell = (step: string, share: number) => onProgress({ step, share })

  tell('portal', 0)
  const storePictures = beginPictures(store)
  await seedPortalNames(store)
  tell('lists', 0.02)
  const categories = await seedCategories(store)
  await seedHolidays(store)
  const general = await seedAgencies(store)
  await seedFields(store)
  const providers = await seedProviders(store)
  const paperKinds = await seedPaperKinds(store)
  const sites = await loadSiteContent()
  await seedCatalogue(store, sites, general, (file, share) => tell(file, catalogueShare(file, share)))
  tell('life events and pages', 0.77)
  await linkPaperKinds(store, paperKinds)
  await seedFeeReductions(store)
  await seedQuestionnaires(store)
  const lifeEvents = await seedLifeEvents(store)
  const agencies = await seedCommittees(store)
  await seedChoices(store)
  const pages = await seedPages(store, sites, agencies)
  tell('pictures', 0.85)
  const pictures = await storePictures()
  tell('news', 0.9)
  const owned = { sites, agencies }
  await seedOwnDocuments(store, owned)
  await seedNews(store, owned, categories, pictures)
  await seedEvents(store, owned)
  await seedCases(payload)
  await seedEntryPoints(store, agencies, providers)
  tell('words of the search', 0.95)
  await seedSynonyms(store)
  await seedBestBets(store)
  await seedSearchSettings(store)
  tell('component sites', 0.97)
  await seedPortalNames(store)
  await seedSites(store, sites, pages)
  tell('home', 0.99)
  await seedPortalPages(store, lifeEvents)
  tell('done', 1)
}

/** Where each catalogue file begins within the overall progress, and its share. */
const parts: Record<string, [from: number, size: number]> = {
  'units.json': [0.06, 0.04],
  'legal-documents.jsonl': [0.1, 0.06],
  'procedures-national.jsonl': [0.16, 0.49],
  'procedures.jsonl': [0.65, 0.12],
}

function catalogueShare(file: string, share: number): number {
  const [from, size] = parts[file] ?? [0, 0]
  return from + size * share
}
