import type { Payload } from 'payload'
import { idOf } from '../../content/record.ts'
import type { Unit } from '../../payload-types.ts'
import { findPortal } from '../portal/find.ts'
import type { Known, KnownAgency, KnownSite, KnownUnit } from './plan.ts'

/** The record of the provincial portal does not say which province it belongs to. */
export class NoProvinceError extends Error {
  constructor() {
    super(
      'Choose the unit of the provincial portal first: the sites are made for the units of this province.',
    )
    this.name = 'NoProvinceError'
  }
}

const EVERYTHING = { depth: 0, pagination: false, overrideAccess: true } as const

async function findProvince(payload: Payload): Promise<Unit> {
  const portal = await findPortal(payload, { depth: 1 })
  if (typeof portal?.unit !== 'object' || !portal.unit) throw new NoProvinceError()
  return portal.unit
}

async function listUnits(payload: Payload, province: string): Promise<KnownUnit[]> {
  const { docs } = await payload.find({
    ...EVERYTHING,
    collection: 'units',
    where: { and: [{ tier: { equals: 'commune' } }, { parent: { equals: province } }] },
    sort: 'code',
    select: { code: true, name: true, fullName: true, type: true, validFrom: true, validTo: true },
  })
  return docs
}

/** Published agencies with their names in both languages; only public ones get a site. */
async function listAgencies(payload: Payload): Promise<KnownAgency[]> {
  const find = (locale: 'vi' | 'en') =>
    payload.find({
      ...EVERYTHING,
      collection: 'agencies',
      where: { _status: { equals: 'published' } },
      sort: 'order',
      select: { name: true, tier: true, unit: true },
      locale,
      fallbackLocale: false,
    })
  const [{ docs }, english] = [await find('vi'), await find('en')]
  const names = new Map(english.docs.map(({ id, name }) => [id, name]))
  return docs.map((agency) => {
    const nameEn = names.get(agency.id)
    return { ...agency, ...(nameEn && { nameEn }) }
  })
}

/** The keys of agencies in the trash, and of those never published or unpublished. */
async function listHiddenKeys(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({
    ...EVERYTHING,
    collection: 'agencies',
    where: { or: [{ deletedAt: { exists: true } }, { _status: { not_equals: 'published' } }] },
    select: { key: true },
    trash: true,
  })
  return docs.flatMap(({ key }) => key ?? [])
}

/** Sites in the trash are included, so that deleted ones are not created again. */
async function listSites(payload: Payload): Promise<KnownSite[]> {
  const select = { slug: true, agency: true, unit: true } as const
  const { docs } = await payload.find({ ...EVERYTHING, collection: 'sites', trash: true, select })
  return docs
}

/** Loads what the sites of a province are derived from. @throws NoProvinceError */
export async function readKnown(payload: Payload): Promise<Known> {
  const province = await findProvince(payload)
  return {
    province: province.fullName,
    units: await listUnits(payload, idOf(province)),
    agencies: await listAgencies(payload),
    hiddenKeys: await listHiddenKeys(payload),
    sites: await listSites(payload),
  }
}
