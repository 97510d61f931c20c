'use client'
import { PopupList, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { slugOf, withdrawText } from './words.ts'

/** In the menu of a public document: opens the drawer that withdraws it. */
export function WithdrawItem() {
  const { id, hasPublishedDoc, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const words = withdrawText(useTranslation().i18n.language)
  if (!id || !hasPublishedDoc || !hasPublishPermission || isTrashed) return null
  return (
    <PopupList.Button id="action-withdraw" onClick={() => openModal(slugOf(id))}>
      {words.open}
    </PopupList.Button>
  )
}
