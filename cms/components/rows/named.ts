import type { ArrayField } from 'payload'

type Words = { vi: string; en: string }

/** How rows of a list are named. */
export interface RowNaming {
  /** The fields of a row that tell it apart. */
  from: string[]
  /** Words for values of a select among them. */
  options?: { value: string; label: Words }[]
  /** What a row is called while these fields are empty. */
  row: Words
}

/** Lists whose rows are closed and named by what they contain. */
export const namedRows = (field: ArrayField, naming: RowNaming): ArrayField => ({
  ...field,
  admin: {
    initCollapsed: true,
    ...field.admin,
    components: {
      ...field.admin?.components,
      RowLabel: { path: '/components/rows/RowName.tsx#RowName', clientProps: naming },
    },
  },
})
