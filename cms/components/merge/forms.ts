import type { StoredRecord } from '../../content/record.ts'
import type { Stale } from '../../merging/base.ts'

/** The state of a document that a form is based on; the fields are null where they are not known any more. */
export interface Base {
  at: string
  data: StoredRecord | null
}

/** What is decided before a save is repeated. */
export interface Question {
  base: StoredRecord | null
  mine: StoredRecord
  theirs: StoredRecord
  stale: Stale
}

/** An open form that saves an existing document or a global. */
export interface OpenForm {
  base: Base | null
  /** @returns the merged document; null when the person does not want to save it yet */
  settle: (question: Question) => Promise<StoredRecord | null>
}

/** The open forms, by the path of the API that they save to. */
const forms = new Map<string, OpenForm>()

/** Adds a form. @returns how to remove it */
export function openForm(path: string, form: OpenForm): () => void {
  forms.set(path, form)
  return () => {
    if (forms.get(path) === form) forms.delete(path)
  }
}

/** The form that saves to a path of the API. */
export const findForm = (path: string): OpenForm | undefined => forms.get(path)

interface Place {
  api: string
  collectionSlug?: string | undefined
  globalSlug?: string | undefined
  id?: string | number | undefined
}

/** Where the form of a document saves to; null for a new document. */
export function pathOf({ api, collectionSlug, globalSlug, id }: Place): string | null {
  if (globalSlug) return `${api}/globals/${globalSlug}`
  return collectionSlug && id !== undefined ? `${api}/${collectionSlug}/${id}` : null
}
