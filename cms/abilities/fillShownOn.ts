import type { Payload } from 'payload'
import { SHOWN_ON_SITES } from '../content/sites.ts'

/**
 * Has what was stored before there were component sites stay on the provincial portal: MongoDB fills in no default by
 * itself. Does nothing once all documents say where they are shown.
 */
export async function fillShownOn({ db }: Payload): Promise<void> {
  const data = { onProvince: 'yes', pushedTo: 'none' }
  for (const collection of SHOWN_ON_SITES)
    await db.updateMany({ collection, where: { onProvince: { exists: false } }, data, returning: false })
}
