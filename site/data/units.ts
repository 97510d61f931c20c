import type { Where } from 'payload'
import { addDays, isWithinDays, startOfDay, today } from '../../cms/content/day.ts'
import { keep } from './kept.ts'
import { listSitesOfUnits } from './ownerSites.ts'
import { getCms } from './payload.ts'
import { findPortal, idOf } from './sites.ts'

const AGE = 60_000
const MOST = 500

/** Units that may exist while the list is cached; which of them exist on a day is decided when it is used. */
const notLongOver = (): Where => ({
  or: [
    { validTo: { exists: false } },
    { validTo: { greater_than: startOfDay(addDays(today(), -1)).toISOString() } },
  ],
})

async function list() {
  const province = idOf((await findPortal('vi')).unit)
  const here: Where[] = province ? [{ parent: { equals: province } }] : []
  const cms = await getCms()
  const { docs } = await cms.find({
    collection: 'units',
    where: { and: [{ tier: { equals: 'commune' } }, notLongOver(), ...here] },
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
      slug: true,
      type: true,
      predecessors: true,
      ...{ validFrom: true, validTo: true },
    },
  })
  return docs
}

const readUnits = keep(list, AGE)

/** The current commune-level units of the province, by code. */
export async function listUnits() {
  const day = today()
  return (await readUnits()).filter(({ validFrom, validTo }) => isWithinDays(day, validFrom, validTo))
}

/** A commune with the address of its site, if it has one. */
export type PlacedUnit = Awaited<ReturnType<typeof listUnits>>[number] & { origin?: string }

/** The current commune-level units of the province, each with where its site is. */
export async function listPlacedUnits(): Promise<PlacedUnit[]> {
  const [units, sites] = await Promise.all([listUnits(), listSitesOfUnits()])
  return units.map((unit) => {
    const origin = sites.get(unit.id)
    return { ...unit, ...(origin && { origin }) }
  })
}
