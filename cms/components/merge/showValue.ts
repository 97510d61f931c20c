import type { ClientField } from 'payload'
import { idOf, isRecord } from '../../content/record.ts'
import { allNodesIn, wordsIn } from '../../content/richWalk.ts'
import { labelIn } from '../../words/labelIn.ts'
import { toVietnamTime } from '../freshness/text.ts'
import type { MergeText } from './text.ts'

/** A document that a field refers to. */
export interface Named {
  collection: string
  id: string
}

interface Look {
  words: MergeText
  language: string
  /** The title of a document; its id until it is known. */
  nameOf: (named: Named) => string
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** The documents that a value of a relation refers to. */
export function namedIn(field: ClientField, value: unknown): Named[] {
  if ((field.type !== 'relationship' && field.type !== 'upload') || isEmpty(value)) return []
  return asList(value).map((one) => {
    const isOfSeveral = isRecord(one) && 'relationTo' in one
    const collection = isOfSeveral ? one.relationTo : field.relationTo
    return { collection: String(collection), id: String(idOf(isOfSeveral ? one.value : one)) }
  })
}

function choiceOf(field: ClientField, value: unknown, language: string): string {
  const options = 'options' in field ? field.options : []
  const found = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  return (typeof found === 'object' ? labelIn(found.label, language) : undefined) ?? String(value)
}

/** The passages of a rich text, each on a line. */
const richLines = (value: unknown): string =>
  [...allNodesIn(value)]
    .filter(({ type }) =>
      ['paragraph', 'heading', 'listitem', 'quote', 'tablecell', 'block'].includes(String(type)),
    )
    .map(wordsIn)
    .filter(Boolean)
    .join('\n')

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isRecord(value)) return typeof value === 'number' ? [String(value)] : []
  if (isRecord(value.root)) return [richLines(value)]
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : textsIn(inner)))
}

/** A list as the number of its rows, and what each says. */
const showRows = (value: unknown, { words }: Look): string =>
  Array.isArray(value)
    ? [words.rows(value.length), ...value.map((row) => `• ${textsIn(row).join(' · ')}`)].join('\n')
    : textsIn(value).join(' · ')

/** A value of a field as text to compare by. */
export function showValue(field: ClientField, value: unknown, look: Look): string {
  const { words, language } = look
  if (field.type === 'checkbox') return value ? words.yes : words.no
  if (isEmpty(value)) return words.empty
  if (field.type === 'richText') return richLines(value) || words.empty
  if (field.type === 'date') return toVietnamTime(String(value))
  if (field.type === 'select' || field.type === 'radio')
    return asList(value)
      .map((one) => choiceOf(field, one, language))
      .join(', ')
  if (field.type === 'relationship' || field.type === 'upload')
    return namedIn(field, value).map(look.nameOf).join(', ')
  return typeof value === 'object' ? showRows(value, look) : String(value)
}
