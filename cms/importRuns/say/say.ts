import type { FlattenedField } from 'payload'
import { isMoment, subjectOf } from '../../import/merge/values.ts'
import type { Difference } from '../../import/merge/sides.ts'
import { labelIn } from '../../words/labelIn.ts'
import { writtenDay } from '../../content/day.ts'
import { nameKey, type Names } from './names.ts'
import { SAY_WORDS, type Language } from './words.ts'
import { isRecord } from '../../content/record.ts'

type Fields = readonly FlattenedField[]

/** What people read of a difference. */
export interface SaidDifference {
  path: string
  /** "Hồ sơ › Tờ khai › Số bản sao". */
  where: string
  base: string
  here: string
  source: string
}

interface Speaker {
  language: Language
  names: Names
}

const fieldsIn = (field: FlattenedField | undefined): Fields =>
  field && 'flattenedFields' in field ? (field.flattenedFields as Fields) : []

const labelOf = (field: FlattenedField, { language }: Speaker): string =>
  ('label' in field && field.label ? labelIn(field.label, language) : undefined) ?? field.name

function optionOf(field: FlattenedField, value: unknown, { language }: Speaker): string | undefined {
  if (field.type !== 'select') return undefined
  const option = field.options.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object' ? labelIn(option.label, language) : undefined
}

const MOST_SHOWN = 600
const inShort = (text: string) => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text)

function sayOne(field: FlattenedField | undefined, value: unknown, speaker: Speaker): string {
  const words = SAY_WORDS[speaker.language]
  if (value === true) return words.yes
  if (value === false) return words.no
  if (isMoment(value)) return writtenDay(value.slice(0, 10))
  if (isRecord(value)) return sayMembers(fieldsIn(field), value, speaker)
  if (field?.type === 'relationship' && typeof field.relationTo === 'string')
    return speaker.names.get(nameKey(field.relationTo, value)) ?? words.unknown
  return (field && optionOf(field, value, speaker)) ?? inShort(String(value))
}

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function sayValue(field: FlattenedField | undefined, value: unknown, speaker: Speaker): string {
  if (isNothing(value)) return SAY_WORDS[speaker.language].none
  if (!Array.isArray(value)) return sayOne(field, value, speaker)
  const list = value.map((one) => sayOne(field, one, speaker))
  return inShort(list.filter(Boolean).join(field?.type === 'array' ? ' | ' : '; '))
}

const sayMembers = (fields: Fields, value: Record<string, unknown>, speaker: Speaker): string =>
  fields
    .filter(({ name }) => name !== 'id' && !isNothing(value[name]))
    .map((field) => `${labelOf(field, speaker)}: ${sayValue(field, value[field.name], speaker)}`)
    .join('; ')

type Step = { name: string; row: string | undefined }

/** '.cases[A#0].documents' as its steps; the names of rows may hold any character. */
const stepsOf = (path: string): Step[] =>
  Array.from(
    path.matchAll(/\.([A-Za-z]\w*)(?:\[([\s\S]*?)#\d+\](?=\.[A-Za-z]|$))?/g),
    ([, name = '', row]) => ({
      ...{ name, row },
    }),
  )

/** Says a difference in words: labels instead of names, titles instead of ids. */
export function sayDifference(fields: Fields, difference: Difference, speaker: Speaker): SaidDifference {
  const { path, base, here, source } = difference
  const steps = stepsOf(path)
  let [inner, field] = [fields, undefined as FlattenedField | undefined]
  const said: string[] = []
  for (const { name, row } of steps) {
    field = inner.find((one) => one.name === name)
    said.push(field ? labelOf(field, speaker) : name)
    if (row) said.push(`“${sayRow(field, row, [here, source, base], speaker)}”`)
    inner = fieldsIn(field)
  }
  const isList = field?.type === 'array'
  if (isList && steps.at(-1)?.row === undefined) said.push(SAY_WORDS[speaker.language].order)
  const say = (value: unknown) => sayValue(isList && !isRecord(value) ? undefined : field, value, speaker)
  return { path, where: said.join(' › '), base: say(base), here: say(here), source: say(source) }
}

/** A row by its name; a channel by its label. */
function sayRow(field: FlattenedField | undefined, row: string, sides: unknown[], speaker: Speaker): string {
  const [first = '', ...rest] = row.split(' / ')
  const channel = fieldsIn(field).find(({ name }) => name === 'channel')
  const name = channel ? [optionOf(channel, first, speaker) ?? first, ...rest].join(' / ') : row
  const shown = name || sides.map(subjectOf).find(Boolean) || ''
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown
}
