import type { CollectionBeforeValidateHook, LabelFunction, StaticLabel } from 'payload'
import { isRecord } from '../content/record.ts'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'

const words = both(
  'Hãy nhập trước khi lưu, để tìm lại được bản nháp.',
  'Fill this in before saving, so that the draft can be found again.',
)

const isBlank = (value: unknown): boolean =>
  isRecord(value) ? Object.values(value).every(isBlank) : typeof value !== 'string' || value.trim() === ''

/** A draft may lack required fields, except the title by which lists show it. */
export const askTitle: CollectionBeforeValidateHook = ({ data, operation, originalDoc, collection, req }) => {
  const { useAsTitle = 'id' } = collection.admin
  const field = collection.flattenedFields.find(({ name }) => name === useAsTitle)
  if (!data || (field?.type !== 'text' && field?.type !== 'textarea') || !field.required) return data
  // A language without a title of its own falls back to the other one.
  const isKept = operation === 'update' && (data[useAsTitle] === undefined || req.locale === 'en')
  // A copied document has a title: it has been stored before.
  const isCopied = operation === 'create' && Boolean(originalDoc?.updatedAt)
  if (isKept || isCopied || !isBlank(data[useAsTitle])) return data
  throw fieldRefusal(req, { path: useAsTitle, label: field.label as LabelFunction | StaticLabel, words })
}
