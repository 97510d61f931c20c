import type { Field, FieldHook, FlattenedField } from 'payload'

const isBlank = (value: unknown) => typeof value === 'string' && value.trim() === ''

const emptyIsNone: FieldHook = ({ value }) => (isBlank(value) ? null : value)

/**
 * Treats a date that was cleared in a form as absent: Payload passes the empty text to the database, which fails on it.
 */
export function sealDates(fields: readonly (Field | FlattenedField)[]): void {
  for (const field of fields) {
    if (field.type === 'date')
      field.hooks = { ...field.hooks, beforeValidate: [emptyIsNone, ...(field.hooks?.beforeValidate ?? [])] }
    if (field.type === 'tabs') for (const tab of field.tabs) sealDates(tab.fields)
    else if (field.type === 'blocks') for (const block of field.blocks) sealDates(block.fields)
    else if ('fields' in field) sealDates(field.fields)
  }
}
