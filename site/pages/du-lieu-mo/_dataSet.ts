import { makeDataSet } from '../../data/openData.ts'
import { loadSite } from '../../data/settings.ts'
import { writersOf } from '../../views/open-data.ts'
import { toCatalogue } from '../../views/procedures/cpsv/catalogue.ts'

/** What all procedures share, from the settings of the portal. */
export const loadCatalogue = async () => toCatalogue({ vi: await loadSite('vi'), en: await loadSite('en') })

/** The catalogue of procedures in files, shared by the page and the files themselves. */
export const loadDataSet = makeDataSet(async () => writersOf(await loadCatalogue()))

/** The answer while the files are being made for the first time: when they will be there, in seconds. */
export const answerMaking = () => new Response(null, { status: 503, headers: { 'retry-after': '10' } })
