import type { Payload } from 'payload'
import { SHOWN_ON_SITES } from '../content/sites.ts'

/**
 * Keeps documents stored without placement fields on the provincial portal; MongoDB does not apply defaults to stored
 * documents. A no-op once every document says where it is shown.
 */
export async function fillShownOn({ db }: Payload): Promise<void> {
  const data = { onProvince: 'yes', pushedTo: 'none' }
  for (const collection of SHOWN_ON_SITES)
    await db.updateMany({ collection, where: { onProvince: { exists: false } }, data, returning: false })
}
