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
import { useEffect, useState } from 'react'
import { askReview, type Told } from './ask.ts'
import { ReviewPanel } from './ReviewPanel.tsx'
import { reviewText } from './words.ts'
import './review.css'

/** Where the document stands; read again after each save. */
function useTold(url: string | null): Told | 'failed' | null {
  const { mostRecentVersionIsAutosaved, versionCount, lastUpdateTime } = useDocumentInfo()
  const [told, setTold] = useState<Told | 'failed' | null>(null)
  useEffect(() => {
    if (!url) return
    let isOver = false
    void askReview(url).then((answer) => {
      if (!isOver) setTold('told' in answer ? answer.told : 'failed')
    })
    return () => {
      isOver = true
    }
  }, [url, versionCount, lastUpdateTime, mostRecentVersionIsAutosaved])
  return told
}

/** The state of a document in its review, which opens the comments and the actions. */
export function ReviewButton() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const { isModalOpen, openModal } = useModal()
  const words = reviewText(useTranslation().i18n.language)
  const isModified = useFormModified()
  const url = id && collectionSlug && !isTrashed ? `${api}/${collectionSlug}/${id}/workflow` : null
  const told = useTold(url)
  if (!url) return null
  const slug = `review-${id}`
  return (
    <>
      <Button
        id="review"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        disabled={isModified}
        tooltip={isModified ? words.saveFirst : undefined}
        onClick={() => openModal(slug)}
      >
        {told && told !== 'failed' ? `${words.open}: ${words.states[told.state]}` : words.open}
      </Button>
      <Drawer slug={slug} className="review-drawer" title={words.title}>
        {isModalOpen(slug) && told === null && <p>{words.busy}</p>}
        {isModalOpen(slug) && told === 'failed' && <p>{words.failed}</p>}
        {isModalOpen(slug) && told && told !== 'failed' && <ReviewPanel url={url} told={told} />}
      </Drawer>
    </>
  )
}
