'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { Confirmation } from './Confirmation.tsx'

/** In the form of a document. */
export function ConfirmHere() {
  const { id, collectionSlug, isTrashed, hasDeletePermission } = useDocumentInfo()
  if (!id || !collectionSlug) return null
  const asks = hasDeletePermission ? (isTrashed ? 'always' : 'forGood') : 'never'
  const dialogs = [`delete-${id}`, `perma-delete-${id}`]
  return <Confirmation collection={collectionSlug} dialogs={dialogs} count={1} asks={asks} />
}
