import type { UnitRecord } from '../records.ts'
import type { Links } from './links.ts'
import { findStored, RejectedRecord, type Store, type Stored } from './store.ts'
import { upsert, type Saved } from './upsert.ts'

function toUnitData(record: UnitRecord, links: Links) {
  return {
    code: record.code,
    name: record.name,
    fullName: record.fullName,
    nameEn: record.nameEn,
    fullNameEn: record.fullNameEn,
    type: record.kind,
    tier: record.tier,
    parent: record.parentCode ? links.unitIds.get(record.parentCode) || undefined : undefined,
    predecessors: record.predecessors,
    validFrom: record.validFrom,
    administrativeCentre: record.administrativeCentre,
  }
}

/** The stored units of these records, by code. */
export async function findUnits(store: Store, records: UnitRecord[]): Promise<Map<string, Stored>> {
  const docs = await findStored(
    store,
    'units',
    'code',
    records.map(({ code }) => code),
  )
  return new Map(docs.map((doc) => [String(doc.code), doc]))
}

/** Stores one administrative unit. Its slug is set once: the plain slug may belong to another unit. */
export async function applyUnit(
  store: Store,
  links: Links,
  record: UnitRecord,
  stored: Stored | undefined,
): Promise<Saved> {
  if (record.parentCode && !links.unitIds.has(record.parentCode)) {
    throw new RejectedRecord(`province: there is no unit with the code ${record.parentCode}`)
  }
  const saved = await upsert({
    store,
    collection: 'units',
    stored,
    data: toUnitData(record, links),
    defaults: { slug: record.slug },
  })
  // A unit from a dry run has no id that another could refer to.
  const id = store.isDryRun && saved.outcome === 'created' ? '' : saved.doc.id
  links.notes.set(links.unitIds, record.code, id)
  return saved
}
