import type { Where } from 'payload'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import { loadSite } from './settings.ts'

const AGE = 60_000
const MOST = 500

async function list() {
  const { settings } = await loadSite('vi')
  const province = typeof settings.province === 'string' ? settings.province : settings.province?.id
  const here: Where[] = province ? [{ parent: { equals: province } }] : []
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'units',
    where: { and: [{ tier: { equals: 'commune' } }, { validTo: { exists: false } }, ...here] },
    sort: 'code',
    limit: MOST,
    depth: 0,
    overrideAccess: false,
    select: {
      name: true,
      fullName: true,
      nameEn: true,
      fullNameEn: true,
      code: true,
      type: true,
      predecessors: true,
    },
  })
  return docs
}

/** The commune-level units of the province as they are now, by code. */
export const listUnits = keep(list, AGE)
