import type { PayloadRequest } from 'payload'
import { idOf } from '../content/record.ts'
import { isPortal } from '../content/sites.ts'
import { env } from '../env.ts'
import { signDraft, type DraftPreview, type Previewed } from './draft.ts'

export const HOUR_MS = 60 * 60 * 1000

/** What a preview needs of a document. */
export interface Draft {
  id: string
  slug?: string | null
  tier?: unknown
  agency?: unknown
  onProvince?: string | null
}

type Life = Pick<DraftPreview, 'made' | 'expires' | 'beside'>

/** The site of the owner, for a document that is not on the provincial portal. */
async function siteOfOwner(req: PayloadRequest, { agency, onProvince }: Draft) {
  if (!agency || onProvince === 'yes') return undefined
  const where = { agency: { equals: idOf(agency) } }
  const asked = { where, limit: 1, depth: 0 }
  // Also a site that is not live yet: the draft belongs to its agency.
  const { docs } = await req.payload.find({ collection: 'sites', ...asked, overrideAccess: true })
  const [site] = docs
  return site && !isPortal(site) ? (site.slug ?? undefined) : undefined
}

const siteOf = (req: PayloadRequest, collection: Previewed, doc: Draft) =>
  collection === 'sites' ? (isPortal(doc) ? undefined : doc.slug) : siteOfOwner(req, doc)

/** The address of the newest draft of a document as its page on the portal, in Vietnamese. */
export async function makeLink(req: PayloadRequest, collection: Previewed, doc: Draft, life: Life) {
  const site = await siteOf(req, collection, doc)
  const shown = { collection, id: doc.id, ...(site && { site }), ...life }
  return { url: `${env.PORTAL_URL}/xem-thu/${signDraft(shown, env.PAYLOAD_SECRET)}`, expires: life.expires }
}
