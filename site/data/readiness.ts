import { getCms } from './payload.ts'
import { loadNames } from './searchNames.ts'
import { loadVocabulary } from './searchVocabulary.ts'

let isWarm = false

/** Reads the names and words of the search before the first reader asks. The next search tries again if it fails. */
async function warmSearch(): Promise<void> {
  if (isWarm) return
  isWarm = true
  await loadNames()
    .then(loadVocabulary)
    .catch(() => undefined)
}

/** Whether pages can be served: the database answers and has the tables that pages read. */
export async function isReady(): Promise<boolean> {
  try {
    const cms = await getCms()
    const asked = { depth: 0, overrideAccess: false } as const
    await cms.findGlobal({ slug: 'site-settings', ...asked })
    await cms.find({ collection: 'news', limit: 1, pagination: false, ...asked })
    void warmSearch()
    return true
  } catch {
    return false
  }
}
