import { inEveryForm } from '../inEveryForm.ts'

/** Keeps what is typed until it is saved; not in accounts, whose forms hold passwords. */
export const keepUnsaved = inEveryForm('/components/unsaved/KeepUnsaved.tsx#KeepUnsaved', ({ auth }) => !auth)
