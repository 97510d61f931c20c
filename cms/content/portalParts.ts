import { idOf, isRecord, type StoredRecord } from './record.ts'

/**
 * The parts of the record of the provincial portal, by the tags of pages that show them: what stands on every page, what
 * home pages say, and the procedures that many people need, which pages of communes show too. A change of one part
 * leaves the pages of the others alone.
 */
export const PORTAL_PARTS = ['site-settings', 'home', 'common-procedures'] as const
export type PortalPart = (typeof PORTAL_PARTS)[number]

export const isPortalPart = (tag: string): tag is PortalPart => PORTAL_PARTS.some((part) => part === tag)

/** The fields of the home page, which the provincial desk keeps; all others are of every page. */
export const HOME_FIELDS = ['alerts', 'examples', 'commonProcedures', 'lifeEvents'] as const

const NOT_SHOWN = ['createdAt', 'updatedAt', 'deletedAt', '_status']

/** A value with its relations as ids, as it is compared. */
function toPlain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(toPlain)
  if (!isRecord(value)) return value ?? null
  if ('updatedAt' in value) return idOf(value)
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toPlain(member)]))
}

const partOf = (field: string): PortalPart => {
  if (field === 'commonProcedures') return 'common-procedures'
  return HOME_FIELDS.some((name) => name === field) ? 'home' : 'site-settings'
}

/** The fields of a part that readers may be shown. */
export const fieldsOfPart = (record: object, part: PortalPart): StoredRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([name]) => !NOT_SHOWN.includes(name) && partOf(name) === part),
  )

/** The parts in which two states of the record differ, both in one language; all of them where none is seen to differ. */
export function changedParts(before: StoredRecord, after: StoredRecord): readonly PortalPart[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const isChanged = (name: string) =>
    JSON.stringify(toPlain(before[name])) !== JSON.stringify(toPlain(after[name]))
  const changed = new Set(names.filter((name) => !NOT_SHOWN.includes(name) && isChanged(name)).map(partOf))
  return changed.size > 0 ? [...changed] : PORTAL_PARTS
}
