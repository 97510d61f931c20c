import type { Field } from 'payload'
import { contentHelp } from './help/content.ts'
import { sourceHelp } from './help/source.ts'
import { timeAndFeeHelp } from './help/timeAndFee.ts'

const HELP: Record<string, { vi: string; en: string }> = { ...contentHelp, ...timeAndFeeHelp, ...sourceHelp }

/** Fields with the help that is written for their paths, those within them too; a field's own help stays. */
export const withHelp = (fields: Field[], above = ''): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withHelp(tab.fields, above) })) }
    const path = 'name' in field ? above + field.name : above.slice(0, -1)
    const help = 'name' in field ? HELP[path] : undefined
    const admin = { ...(help && { description: help }), ...field.admin }
    const inner = 'fields' in field && { fields: withHelp(field.fields, path && `${path}.`) }
    return { ...field, ...inner, admin } as Field
  })
