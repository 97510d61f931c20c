import type { FlattenedBlock, FlattenedField } from 'payload'
import { isRealDate } from '../content/day.ts'
import { idOf, isRecord } from '../content/record.ts'

/** What a field accepts, where something else was sent. */
export type Wanted =
  | 'text'
  | 'number'
  | 'yesOrNo'
  | 'moment'
  | 'place'
  | 'choice'
  | 'relation'
  | 'list'
  | 'group'
  | 'block'
  | 'richText'
  | 'languages'
  | 'name'
  | 'shorter'
  | 'shallower'

/** A value of a shape that its field does not accept. */
export interface Misshapen {
  path: string
  wanted: Wanted
}

/** A document that a field refers to. */
export interface Named {
  path: string
  collection: string
  id: string | number
}

type Found = Misshapen | Named

interface Place {
  path: string
  /** The locales of a write that sends all at once, each value under its locale. */
  locales: readonly string[] | undefined
  blocks: Readonly<Record<string, FlattenedBlock>>
}

const LONGEST_TEXT = 5000
const LONGEST_AREA = 100_000
/** The maximum length of an id, a choice or a date. */
const LONGEST_WORD = 200
/** Rich text of 30 nested lists, in the innermost field, is half as deep. */
const DEEPEST = 300
const MOST_FOUND = 20
/** Keys that would reach an object's prototype instead of its data. */
const NO_NAMES = new Set(['__proto__', 'constructor', 'prototype'])

const isAbsent = (value: unknown) => value === undefined || value === null
const isShort = (value: unknown, most = LONGEST_WORD) => typeof value === 'string' && value.length <= most
/** Forms send numbers as text. */
const isNumber = (value: unknown): boolean =>
  typeof value === 'string'
    ? isShort(value) && (value.trim() === '' || Number.isFinite(Number.parseFloat(value)))
    : Number.isFinite(value)
const isId = (value: unknown): boolean => isShort(value) || Number.isFinite(value)
const isIdOf = (value: unknown): boolean => isId(isRecord(value) ? value.id : value)
/** Forms send an empty text for a cleared date. */
const isMoment = (value: unknown): boolean =>
  isShort(value) && ((value as string).trim() === '' || isRealDate(value as string))
const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => isAbsent(one) || isNumber(one))

type Test = (value: unknown, field: FlattenedField) => Wanted | undefined

const all =
  (wanted: Wanted, test: (value: unknown) => boolean): Test =>
  (value) =>
    test(value) ? undefined : wanted

const text =
  (most: number): Test =>
  (value) =>
    typeof value !== 'string' ? 'text' : value.length > most ? 'shorter' : undefined

const relation: Test = (value, field) => {
  const { relationTo } = field as { relationTo: string | string[] }
  if (typeof relationTo === 'string') return isIdOf(value) ? undefined : 'relation'
  // An empty choice in a form.
  if (value === '') return undefined
  const isOne = isRecord(value) && relationTo.includes(value.relationTo as string)
  return isOne && (isAbsent(value.value) || isIdOf(value.value)) ? undefined : 'relation'
}

const choice: Test = (value, field) => {
  const { options } = field as { options: (string | { value: string })[] }
  const isKnown = options.some((option) => (typeof option === 'string' ? option : option.value) === value)
  return isKnown ? undefined : 'choice'
}

/** The test for one value, by type of field. */
const TESTS: Partial<Record<FlattenedField['type'], Test>> = {
  text: text(LONGEST_TEXT),
  email: text(LONGEST_TEXT),
  textarea: text(LONGEST_AREA),
  code: text(LONGEST_AREA),
  number: all('number', isNumber),
  checkbox: all(
    'yesOrNo',
    (value) => ['boolean', 'string'].includes(typeof value) && isShort(String(value), 5),
  ),
  date: all('moment', isMoment),
  point: all('place', isPoint),
  select: choice,
  radio: choice,
  relationship: relation,
  upload: relation,
  richText: all('richText', (value) => isRecord(value) && isRecord(value.root)),
}

/** Forms send the row count of an empty list. */
const isEmptyList = (value: unknown) => value === 0 || value === '0'

/** The values that Payload treats as no id. */
const NO_IDS: unknown[] = ['', 'none', 'null']

/** The document that a well-formed relation refers to. */
function* namedBy(field: FlattenedField, value: unknown, path: string): Generator<Found> {
  if (field.type !== 'relationship' && field.type !== 'upload') return
  const isOfSeveral = typeof field.relationTo !== 'string'
  const { relationTo, value: inner } = (isOfSeveral ? value : { relationTo: field.relationTo, value }) as {
    relationTo: string
    value: unknown
  }
  const id = idOf<string | number>(inner)
  if (!isAbsent(id) && !NO_IDS.includes(id)) yield { path, collection: relationTo, id }
}

function* inOne(field: FlattenedField, value: unknown, path: string): Generator<Found> {
  const wanted = TESTS[field.type]?.(value, field)
  if (wanted) yield { path, wanted }
  else yield* namedBy(field, value, path)
}

/** The fields of a row in a list; in blocks, those of the row's block type. */
function fieldsOfRow(field: FlattenedField, row: Record<string, unknown>, { blocks }: Place) {
  if (field.type !== 'blocks') return (field as { flattenedFields: FlattenedField[] }).flattenedFields
  const slug = row.blockType
  const known = field.blockReferences ?? field.blocks
  const found = known.find((one) => (typeof one === 'string' ? one : one.slug) === slug)
  return (typeof found === 'string' ? blocks[found] : found)?.flattenedFields
}

function* inRows(field: FlattenedField, value: unknown, place: Place): Generator<Found> {
  if (isEmptyList(value)) return
  if (!Array.isArray(value)) return yield { path: place.path, wanted: 'list' }
  for (const [index, row] of value.entries()) {
    const path = `${place.path}.${index}`
    const fields = isRecord(row) ? fieldsOfRow(field, row, place) : undefined
    if (!fields) yield { path, wanted: field.type === 'blocks' ? 'block' : 'group' }
    else yield* inFields(fields, row as Record<string, unknown>, { ...place, path })
  }
}

function* inValues(field: FlattenedField, value: unknown, { path }: Place): Generator<Found> {
  if (!('hasMany' in field && field.hasMany)) return yield* inOne(field, value, path)
  if (value === '' && 'relationTo' in field) return
  if (!Array.isArray(value)) return yield { path, wanted: 'list' }
  // The admin marks the field as a whole.
  for (const one of value) yield* inOne(field, one, path)
}

const isLocalized = (field: FlattenedField) => 'localized' in field && Boolean(field.localized)
const isList = ({ type }: FlattenedField) => type === 'array' || type === 'blocks'
const isGroup = ({ type }: FlattenedField) => type === 'group' || type === 'tab'

function* inValue(field: FlattenedField, value: unknown, place: Place): Generator<Found> {
  const isSent = !isAbsent(value)
  if (isList(field) && (isSent || !isLocalized(field))) return yield* inRows(field, value, place)
  if (!isGroup(field)) return isSent ? yield* inValues(field, value, place) : undefined
  const { flattenedFields } = field as { flattenedFields: FlattenedField[] }
  if (isRecord(value)) yield* inFields(flattenedFields, value, place)
  else yield { path: place.path, wanted: 'group' }
}

function* inField(field: FlattenedField, value: unknown, place: Place): Generator<Found> {
  const { locales, path } = place
  if (!locales || !isLocalized(field) || isAbsent(value)) return yield* inValue(field, value, place)
  const isByLanguage = isRecord(value) && Object.keys(value).every((key) => locales.includes(key))
  if (!isByLanguage) return yield { path, wanted: 'languages' }
  for (const locale of Object.keys(value))
    yield* inValue(field, value[locale], { ...place, path: `${path}.${locale}`, locales: undefined })
}

function* inFields(
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  place: Place,
): Generator<Found> {
  for (const field of fields) {
    if (data[field.name] === undefined || !Object.hasOwn(data, field.name)) continue
    const path = place.path ? `${place.path}.${field.name}` : field.name
    yield* inField(field, data[field.name], { ...place, path })
  }
}

/** Faults of a document regardless of its fields: forbidden keys, and more levels than any content has. */
function faultOfWhole(data: unknown): Misshapen | undefined {
  const left: { value: unknown; path: string; depth: number }[] = [{ value: data, path: '', depth: 0 }]
  for (let at = left.pop(); at; at = left.pop()) {
    const { value, path, depth } = at
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEEPEST) return { path: path.split('.', 1)[0] ?? '', wanted: 'shallower' }
    for (const [name, inner] of Object.entries(value)) {
      if (NO_NAMES.has(name)) return { path: path || name, wanted: 'name' }
      const below = depth < 4 ? (path ? `${path}.${name}` : name) : path
      left.push({ value: inner, path: below, depth: depth + 1 })
    }
  }
  return undefined
}

interface Schema {
  fields: readonly FlattenedField[]
  /** The locales of the site, when the document is sent in all of them at once. */
  locales?: readonly string[]
  blocks?: Readonly<Record<string, FlattenedBlock>>
}

/**
 * Checks the shapes in a document that somebody sent: texts are texts, lists are lists. Payload checks some of this
 * only when content must be complete, not in drafts, and passes the rest to the database.
 * @returns the first places that do not fit, and the documents that the relations refer to
 */
export function readShapes(data: object, { fields, locales, blocks = {} }: Schema) {
  const whole = faultOfWhole(data)
  const misshapen: Misshapen[] = whole ? [whole] : []
  const named: Named[] = []
  if (whole) return { misshapen, named }
  for (const found of inFields(fields, data as Record<string, unknown>, { path: '', locales, blocks })) {
    if ('wanted' in found) misshapen.push(found)
    else named.push(found)
    if (misshapen.length >= MOST_FOUND) break
  }
  return { misshapen, named }
}
