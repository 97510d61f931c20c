import { getCms } from './payload.ts'

/** Whether pages can be served: the database answers and has the tables that pages read. */
export async function isReady(): Promise<boolean> {
  try {
    const cms = await getCms()
    const asked = { depth: 0, overrideAccess: false } as const
    await cms.findGlobal({ slug: 'site-settings', ...asked })
    await cms.find({ collection: 'news', limit: 1, pagination: false, ...asked })
    return true
  } catch {
    return false
  }
}
