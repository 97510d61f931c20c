import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { committeeName, communeName } from '../sites/make/names.ts'
import type { Store } from '../import/apply/store.ts'
import type { Unit } from '../payload-types.ts'
import { loadContent } from './content.ts'
import { place, type Ids } from './place.ts'

/** The key of the agency whose opening hours all committees get. */
const EXAMPLE = 'ubnd-xa'
/** Sorts committees after the agencies of every commune. */
const ORDER = 1000

/** The communes of the sample province, by code. */
export async function listCommunes({ payload }: Store): Promise<Unit[]> {
  const { portal } = await loadContent('site')
  const { docs } = await payload.find({
    collection: 'units',
    where: {
      and: [{ tier: { equals: 'commune' } }, { 'parent.code': { equals: portal.provinceCode } }],
    },
    sort: 'code',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** The official codes of committees, by the code of their commune, as the province's table of services has them. */
async function readOfficialCodes(): Promise<Record<string, string>> {
  const text = await readFile(join(import.meta.dirname, 'data/committee-codes.json'), 'utf8')
  return z.record(z.string(), z.string()).parse(JSON.parse(text))
}

/** The people's committee of each commune, by key; their street addresses are unknown. */
export async function seedCommittees(store: Store): Promise<Ids> {
  const example = (await loadContent('agencies')).find(({ key }) => key === EXAMPLE)
  const codes = await readOfficialCodes()
  const items = (await listCommunes(store)).map((unit) => {
    const [name, at] = [committeeName(unit), communeName(unit)]
    const address = { vi: `${at.vi}, tỉnh Lào Cai`, en: `${at.en}, Lào Cai Province` }
    const key = `ubnd-${unit.code}`
    const data = { key, name, address, unit: unit.id, tier: 'commune', kind: 'hành chính', order: ORDER }
    const officialCode = codes[unit.code]
    return {
      key,
      data: { ...data, ...(officialCode && { officialCode }), openingHours: example?.openingHours },
    }
  })
  return place(store, 'agencies', 'key', items)
}
