import { inEveryForm } from '../inEveryForm.ts'

/** Keys for lists of rows, in every form. */
export const rowKeys = inEveryForm('/components/rows/RowKeys.tsx#RowKeys')
