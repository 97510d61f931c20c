import { inEveryForm } from '../inEveryForm.ts'

const KEEP_MARKS = '/components/refusals/KeepMarks.tsx#KeepMarks'

/** Shows the error at a field, with the document it names as a link. */
export const LINKED_REASON = '/components/refusals/LinkedReason.tsx#LinkedReason'

/** Makes the forms of every collection and global keep the marks of a failed save. */
export const keepMarks = inEveryForm(KEEP_MARKS)
