import type { Field } from 'payload'
import { provincialDeskField } from './rules.ts'

/**
 * Leaves the named fields to an agency's people, and restricts all others to the province.
 * @param theirs names of fields, nested ones included
 */
export function provinceFields(fields: readonly Field[], theirs: readonly string[]): Field[] {
  return fields.map((field): Field => {
    if ('name' in field && field.name) {
      if (theirs.includes(field.name) || field.type === 'ui') return field
      const access = 'access' in field ? field.access : {}
      return { ...field, access: { update: provincialDeskField, ...access } } as Field
    }
    return 'fields' in field ? ({ ...field, fields: provinceFields(field.fields, theirs) } as Field) : field
  })
}
