'use client'
import {
  Button,
  Drawer,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { SharePreview } from './SharePreview.tsx'
import { previewText } from './text.ts'
import './preview.css'

/** Opens the newest saved draft of a document as its page on the portal, and gives links to show it to others. */
export function PreviewButton() {
  const { routes } = useConfig().config
  const { id, collectionSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { isModalOpen, openModal } = useModal()
  const words = previewText(useTranslation().i18n.language)
  const isModified = useFormModified()
  if (!id || !collectionSlug || isTrashed) return null
  const slug = `share-preview-${id}`
  const address = `${routes.api}/${collectionSlug}/${id}`
  const common = { buttonStyle: 'secondary', size: 'medium', margin: false } as const
  return (
    <>
      <Button
        {...common}
        id="preview-draft"
        el="anchor"
        url={`${address}/preview`}
        newTab
        tooltip={isModified ? words.saveFirst : words.openHint}
      >
        {words.open}
      </Button>
      {hasSavePermission && (
        <>
          <Button {...common} id="share-preview" onClick={() => openModal(slug)}>
            {words.share}
          </Button>
          <Drawer slug={slug} title={words.shareTitle}>
            {isModalOpen(slug) && <SharePreview address={`${address}/preview-link`} />}
          </Drawer>
        </>
      )}
    </>
  )
}
