import type { CollectionBeforeChangeHook } from 'payload'
import type { File } from '../payload-types.ts'
import { partsOf } from '../uploads/fileName.ts'

/**
 * The public name of a document stays when its file is replaced. Only a different file type changes it, since the
 * extension is part of it; the previous name then redirects to the new one.
 */
export const keepPublicName: CollectionBeforeChangeHook<File> = ({ data, originalDoc, operation }) => {
  if (operation === 'create' || !originalDoc?.filename) {
    return { ...data, publicName: data.filename, earlierNames: [] }
  }
  const before = originalDoc.publicName ?? originalDoc.filename
  const { filename = originalDoc.filename } = data
  if (!filename || partsOf(filename).ext === partsOf(before).ext) return { ...data, publicName: before }
  const earlierNames = [...new Set([...(originalDoc.earlierNames ?? []), before])]
  return { ...data, publicName: filename, earlierNames: earlierNames.filter((name) => name !== filename) }
}
