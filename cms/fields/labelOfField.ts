import type { FlattenedField, PayloadRequest } from 'payload'
import { labelIn } from '../words/labelIn.ts'

const isIndex = (part: string | undefined) => part !== undefined && /^\d+$/.test(part)

/** The fields of the collection or global that a REST request is about. */
function fieldsOf({ payload, routeParams }: PayloadRequest): readonly FlattenedField[] {
  const { collection, global } = (routeParams ?? {}) as Record<string, string | undefined>
  const { collections, globals } = payload.config
  const asked = collection
    ? collections.find(({ slug }) => slug === collection)
    : globals.find(({ slug }) => slug === global)
  return asked?.flattenedFields ?? []
}

function wordsOf(req: PayloadRequest, field: FlattenedField): string {
  const label = 'label' in field ? (field.label as unknown) : undefined
  return (
    (typeof label === 'function' ? label({ i18n: req.i18n, t: req.t }) : labelIn(label, req.i18n.language)) ??
    field.name
  )
}

/**
 * The label of a field in the form, preceded by those of its rows and groups ("Đính chính 1 > Nội dung đính chính").
 * @returns undefined when the request is about no such field
 */
export function labelOfField(req: PayloadRequest, path: string): string | undefined {
  const found: string[] = []
  const parts = path.split('.')
  let fields = fieldsOf(req)
  while (parts.length > 0) {
    const name = parts.shift()
    const field = fields.find((one) => one.name === name)
    if (!field) break
    const row = isIndex(parts[0]) ? ` ${Number(parts.shift()) + 1}` : ''
    found.push(wordsOf(req, field) + row)
    fields = 'flattenedFields' in field ? (field.flattenedFields as FlattenedField[]) : []
  }
  return found.length > 0 ? found.join(' > ') : undefined
}
