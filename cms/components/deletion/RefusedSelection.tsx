'use client'
import { useTranslation } from '@payloadcms/ui'
import { InDialog } from '../references/InDialog.tsx'
import { deletionText } from './words.ts'

/** In the dialogs that confirm a deletion: says that several items at once are the administrators'. */
export function RefusedSelection({ dialogs }: { dialogs: readonly string[] }) {
  const words = deletionText(useTranslation().i18n.language)
  return dialogs.map((slug) => (
    <InDialog key={slug} slug={slug}>
      <p className="confirm-deletion" role="status">
        {words.singly}
      </p>
    </InDialog>
  ))
}
