'use client'
import {
  Button,
  ConfirmationModal,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'

type Answer = { doc?: Record<string, unknown>; message?: string; errors?: { message: string }[] }

/** Replaces a draft with the published version beneath it. */
export function RevertToPublished() {
  const { config } = useConfig()
  const info = useDocumentInfo()
  const { reset } = useForm()
  const { code } = useLocale()
  const { toggleModal } = useModal()
  const { t, i18n } = useTranslation()
  const slug = `confirm-revert-${info.id}`

  const revert = async () => {
    const query = new URLSearchParams({ locale: code, 'fallback-locale': 'null' })
    const address = `${config.routes.api}/${info.collectionSlug}/${info.id}/revert?${query}`
    const headers = { 'Accept-Language': i18n.language }
    const answer = await fetch(address, { method: 'POST', credentials: 'include', headers })
    const { doc, message, errors } = (await answer.json().catch(() => ({}))) as Answer
    if (!answer.ok || !doc) return toast.error(errors?.[0]?.message ?? t('error:revertingDocument'))
    void reset(doc)
    toast.success(message)
    info.incrementVersionCount()
    info.setMostRecentVersionIsAutosaved(false)
    info.setUnpublishedVersionCount(0)
  }

  return (
    <>
      <Button
        buttonStyle="none"
        className="status__action"
        id="action-revert-to-published"
        onClick={() => toggleModal(slug)}
      >
        {t('version:revertToPublished')}
      </Button>
      <ConfirmationModal
        body={t('version:aboutToRevertToPublished')}
        confirmingLabel={t('version:reverting')}
        heading={t('version:confirmRevertToSaved')}
        modalSlug={slug}
        onConfirm={async () => void (await revert())}
      />
    </>
  )
}
