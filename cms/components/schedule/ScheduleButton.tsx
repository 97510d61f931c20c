'use client'
import {
  Button,
  Drawer,
  useDocumentInfo,
  useDocumentTitle,
  useFormModified,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { ScheduleForm } from './ScheduleForm.tsx'
import { scheduleText } from './text.ts'

/** Opens the scheduler of a document: publish or unpublish it at a given time. */
export function ScheduleButton() {
  const { id, collectionSlug, hasPublishPermission, isTrashed } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { isModalOpen, openModal } = useModal()
  const { t, i18n } = useTranslation()
  const isModified = useFormModified()
  if (!id || !collectionSlug || !hasPublishPermission || isTrashed) return null
  const slug = `schedule-publish-${id}`
  return (
    <>
      <Button
        id="schedule-publish"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isModified}
        tooltip={isModified ? scheduleText(i18n.language).saveFirst : undefined}
        onClick={() => openModal(slug)}
      >
        {t('version:schedulePublish')}
      </Button>
      <Drawer slug={slug} className="schedule-publish" title={t('general:schedulePublishFor', { title })}>
        {isModalOpen(slug) && <ScheduleForm collection={collectionSlug} id={String(id)} />}
      </Drawer>
    </>
  )
}
