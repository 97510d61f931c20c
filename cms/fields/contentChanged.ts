import type { DateField } from 'payload'
import { nobodyField } from '../access/rules.ts'
import { both } from './both.ts'
import { notCompared } from './notCompared.ts'

const systemDate = (name: string, label: { vi: string; en: string }): DateField => ({
  name,
  type: 'date',
  label,
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListFilter: true, components: notCompared },
})

/**
 * When a person last changed content that the public could already see; set by `noteContentChange`, empty until then.
 */
export const contentChangedAt = systemDate('contentChangedAt', both('Sửa nội dung lúc', 'Content changed at'))

/** When an import last brought changed content from its source; set by the importer. */
export const sourceChangedAt = systemDate('sourceChangedAt', both('Nguồn thay đổi lúc', 'Source changed at'))
