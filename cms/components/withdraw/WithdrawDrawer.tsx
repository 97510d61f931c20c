'use client'
import {
  Drawer,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { EndNotice } from './EndNotice.tsx'
import { WithdrawForm } from './WithdrawForm.tsx'
import { slugOf, withdrawText } from './words.ts'
import './withdraw.css'

/** How a document is withdrawn, and how its notice is taken back. */
export function WithdrawDrawer() {
  const { id, collectionSlug, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const { isModalOpen } = useModal()
  const words = withdrawText(useTranslation().i18n.language)
  const isModified = useFormModified()
  const mode = useFormFields(([fields]) => fields['withdrawal.mode']?.value)
  if (!id || !collectionSlug || !hasPublishPermission || isTrashed) return null
  const [slug, address] = [slugOf(id), `${api}/${collectionSlug}/${id}`]
  return (
    <Drawer slug={slug} className="withdraw-drawer" title={words.title}>
      {isModalOpen(slug) && isModified && <p role="alert">{words.saveFirst}</p>}
      {isModalOpen(slug) && !isModified && mode === 'outdated' && <EndNotice address={address} />}
      {isModalOpen(slug) && !isModified && <WithdrawForm address={address} />}
    </Drawer>
  )
}
