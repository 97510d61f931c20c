import { inEveryForm } from '../inEveryForm.ts'

/** Merges what two people changed at once, in every form. */
export const mergeChanges = inEveryForm('/components/merge/MergeStale.tsx#MergeStale')
