import type { ClientField } from 'payload'
import type { Part } from '../../merging/merge.ts'
import { labelIn } from '../../words/labelIn.ts'

/** A part of a form, with the field that shows its values. */
export interface FormPart extends Part {
  field: ClientField
}

/** Set by the server at each save, or what the sender decides: never merged. */
const NOT_MERGED = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'globalType'])

const KINDS: Partial<Record<ClientField['type'], Part['kind']>> = {
  ...{ group: 'group', tab: 'group', array: 'rows', blocks: 'rows' },
}

function partOf(field: ClientField & { name: string }, language: string): FormPart {
  const { name, type, admin } = field
  const label = labelIn('label' in field ? field.label : undefined, language) ?? name
  const isDerived = Boolean(admin?.hidden || ('readOnly' in (admin ?? {}) && admin?.readOnly))
  const fields = type !== 'blocks' && 'fields' in field ? field.fields : undefined
  return {
    ...{ name, label, field, kind: KINDS[type] ?? 'value' },
    ...(fields && { parts: partsOf(fields, language) }),
    ...(isDerived && { isDerived }),
  }
}

/** The fields of a form that hold something, without rows and tabs that only arrange them. */
export function partsOf(fields: readonly ClientField[], language: string): FormPart[] {
  return fields.flatMap((field): FormPart[] => {
    if (field.type === 'ui' || field.type === 'join') return []
    if (field.type === 'tabs')
      return partsOf(
        field.tabs.map((tab) => ({ ...tab, type: 'name' in tab && tab.name ? 'tab' : 'row' }) as never),
        language,
      )
    if ('name' in field && field.name)
      return NOT_MERGED.has(field.name) ? [] : [partOf(field as ClientField & { name: string }, language)]
    return 'fields' in field ? partsOf(field.fields, language) : []
  })
}
