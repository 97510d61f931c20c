import type { CollectionSlug, RelationshipField } from 'payload'

type Options = { required?: boolean; description?: { vi: string; en: string }; sidebar?: boolean }
type Label = { vi: string; en: string }

/** Their documents are chosen by thumbnail and name, from the library or by uploading one. */
const UPLOADS: readonly string[] = ['media', 'files']

function base(name: string, relationTo: string, label: Label, options: Options) {
  return {
    name,
    type: UPLOADS.includes(relationTo) ? ('upload' as const) : ('relationship' as const),
    relationTo: relationTo as CollectionSlug,
    label,
    required: options.required ?? false,
    admin: {
      ...(options.description && { description: options.description }),
      ...(options.sidebar && { position: 'sidebar' as const }),
    },
  }
}

/** A link to one document. */
export const one = (name: string, to: string, label: Label, options: Options = {}): RelationshipField =>
  ({ ...base(name, to, label, options), index: true }) as RelationshipField

/** Links to many documents, in the editor's order. */
export const many = (name: string, to: string, label: Label, options: Options = {}): RelationshipField =>
  ({ ...base(name, to, label, options), hasMany: true }) as RelationshipField
