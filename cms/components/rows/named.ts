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

/**
 * Class of lists whose new rows need nothing of the server to be drawn: none of their fields has a part that only the
 * server can make, such as a rich text.
 */
export const DRAWN_AT_ONCE = 'drawn-at-once'

/** Lists whose rows are closed and named by what they contain. */
export const namedRows = (field: ArrayField, naming: RowNaming): ArrayField => ({
  ...field,
  admin: {
    initCollapsed: true,
    className: DRAWN_AT_ONCE,
    ...field.admin,
    components: {
      ...field.admin?.components,
      RowLabel: { path: '/components/rows/RowName.tsx#RowName', clientProps: naming },
    },
  },
})
