import type { PayloadRequest, Where } from 'payload'
import { COMMUNES, FIXED_PAGES } from '../content/addresses.ts'

/** Whether there is the page of a commune at an address. */
async function isCommune(req: PayloadRequest, address: string): Promise<boolean> {
  if (!address.startsWith(COMMUNES.prefix)) return false
  const slug = address.slice(COMMUNES.prefix.length)
  const where: Where = {
    and: [{ slug: { equals: slug } }, { tier: { equals: 'commune' } }, { deletedAt: { exists: false } }],
  }
  return (await req.payload.db.findOne<{ id: string }>({ collection: 'units', where, req })) !== null
}

/** Whether an address that is no document's is public. */
export const isPage = async (req: PayloadRequest, address: string): Promise<boolean> =>
  FIXED_PAGES.has(address) || (await isCommune(req, address))
