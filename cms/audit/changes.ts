import type { FlattenedField } from 'payload'
import { idOf, isRecord } from '../content/record.ts'
import type { AuditChange } from './entry.ts'
import { maskedEmail, shownData, shownText } from './shown.ts'

type Data = Record<string, unknown>

/** Derived from other fields with every save, or never recorded in any form. */
const LEFT_OUT =
  /^(id|createdAt|updatedAt|globalType|password|currentPassword|hash|salt|sessions|loginAttempts|lockUntil|resetPassword\w*|_verif\w*|searchText|orderKey|contentChangedAt)$/
/** Recorded as changed, without the value. */
const SECRET = /secret|token|recovery|passkey|credential|apikey|totp/i
/** The maximum number of changes of an entry; the others are counted. */
const MOST = 40

const isNone = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

const shownRelation = (value: unknown): string =>
  isRecord(value) && typeof value.relationTo === 'string'
    ? `${value.relationTo}:${String(idOf(value.value))}`
    : String(idOf(value))

function shownOne({ type }: FlattenedField, value: unknown): string {
  if (type === 'relationship' || type === 'upload') return shownRelation(value)
  if (type === 'date') return new Date(value as string).toISOString()
  if (type === 'email') return maskedEmail(String(value))
  return typeof value === 'object' ? shownData(value) : shownText(String(value))
}

/** A value for the log; null for none, and for a box that is not ticked. */
function shown(field: FlattenedField, value: unknown): string | null {
  if (isNone(value) || value === false) return null
  const isList = 'hasMany' in field && field.hasMany && Array.isArray(value)
  return isList
    ? shownText((value as unknown[]).map((one) => shownOne(field, one)).join(', '))
    : shownOne(field, value)
}

interface Place {
  path: string
  locale: string | undefined
}

type Sides = readonly [before: unknown, after: unknown]

const rowsOf = (value: unknown) =>
  new Map(
    (Array.isArray(value) ? (value as Data[]) : []).map((row, at) => [String(row?.id ?? at), { row, at }]),
  )

function fieldsOfRow(field: FlattenedField, row: Data | undefined): FlattenedField[] {
  if (field.type !== 'blocks') return (field as { flattenedFields: FlattenedField[] }).flattenedFields
  return field.blocks.find(({ slug }) => slug === row?.blockType)?.flattenedFields ?? []
}

/** Rows are compared by their ids, so that a row put before others does not seem to change them. */
function* inRows(field: FlattenedField, [before, after]: Sides, place: Place): Generator<AuditChange> {
  const [old, now] = [rowsOf(before), rowsOf(after)]
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(id), now.get(id)]
    const path = `${place.path}.${is?.at ?? was?.at}`
    yield* inFields(fieldsOfRow(field, is?.row ?? was?.row), [was?.row ?? {}, is ? is.row : null], {
      ...place,
      path,
    })
  }
}

function* inValue(field: FlattenedField, sides: Sides, place: Place): Generator<AuditChange> {
  if (field.type === 'array' || field.type === 'blocks') return yield* inRows(field, sides, place)
  if (field.type === 'group' || field.type === 'tab')
    return yield* inFields(field.flattenedFields, sides, place)
  const [before, after] = [shown(field, sides[0]), shown(field, sides[1])]
  if (before === after) return
  const isSecret = SECRET.test(place.path)
  yield { path: place.path, before: isSecret ? null : before, after: isSecret ? null : after }
}

const valuesOf = (value: unknown): Data => (isRecord(value) ? value : {})

function* inField(field: FlattenedField, sides: Sides, place: Place): Generator<AuditChange> {
  if (!('localized' in field && field.localized)) return yield* inValue(field, sides, place)
  const { locale, path } = place
  if (locale !== 'all')
    return yield* inValue(field, sides, { path: locale ? `${path}.${locale}` : path, locale: undefined })
  const [before, after] = sides.map(valuesOf) as [Data, Data]
  for (const one of new Set([...Object.keys(before), ...Object.keys(after)]))
    yield* inValue(field, [before[one], after[one]], { path: `${path}.${one}`, locale: undefined })
}

/** What the result of a save does not hold was not asked for, or may not be read: it counts as unchanged. */
function* inFields(
  fields: readonly FlattenedField[],
  [before, after]: Sides,
  place: Place,
): Generator<AuditChange> {
  for (const field of fields) {
    const isStored = !('virtual' in field && field.virtual) && field.type !== 'join'
    const isGone = after === null
    const value = isGone ? null : valuesOf(after)[field.name]
    if (!isStored || LEFT_OUT.test(field.name) || value === undefined) continue
    const path = place.path ? `${place.path}.${field.name}` : field.name
    yield* inField(field, [valuesOf(before)[field.name], value], { ...place, path })
  }
}

interface Saved {
  before: unknown
  after: unknown
  /** The language of the save; `all` when it has every language at once. */
  locale?: string
}

/**
 * What a save changed, by field. Short values are recorded, long ones by their hash and length; passwords, sessions
 * and the like never.
 */
export function listChanges(
  fields: readonly FlattenedField[],
  { before, after, locale }: Saved,
): AuditChange[] {
  const all = [...inFields(fields, [before, after], { path: '', locale })]
  if (all.length <= MOST) return all
  return [...all.slice(0, MOST), { path: '…', before: null, after: `+${all.length - MOST}` }]
}
