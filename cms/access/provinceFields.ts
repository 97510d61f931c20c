import type { Field, FieldAccess } from 'payload'
import { administratorsField, ownOrAdministratorsField, provincialDeskField } from './rules.ts'

/** Who may change the fields of a record that the province maintains for an agency, by field name, nested ones included. */
export interface FieldKeepers {
  /** Fields of the agency's people. */
  theirs: readonly string[]
  /** Fields of the provincial desk, where it may not change all others. */
  desk?: readonly string[]
}

function updateRule(name: string, { theirs, desk }: FieldKeepers): FieldAccess | undefined {
  if (!desk) return theirs.includes(name) ? undefined : provincialDeskField
  if (desk.includes(name)) return theirs.includes(name) ? undefined : provincialDeskField
  return theirs.includes(name) ? ownOrAdministratorsField : administratorsField
}

/** Restricts the fields of a record to those who may change them; fields of nobody named are the province's. */
export function provinceFields(fields: readonly Field[], keepers: FieldKeepers): Field[] {
  return fields.map((field): Field => {
    if ('name' in field && field.name) {
      const update = field.type === 'ui' ? undefined : updateRule(field.name, keepers)
      if (!update) return field
      return { ...field, access: { update, ...('access' in field ? field.access : {}) } } as Field
    }
    return 'fields' in field ? ({ ...field, fields: provinceFields(field.fields, keepers) } as Field) : field
  })
}
