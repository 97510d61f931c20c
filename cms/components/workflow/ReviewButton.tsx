'use client'
import { Button, Drawer, useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { CommentHere } from './comments/CommentHere.tsx'
import { FieldMarks } from './comments/FieldMarks.tsx'
import { commentText } from './comments/words.ts'
import { ReviewPanel } from './ReviewPanel.tsx'
import type { Told } from './ask.ts'
import { useReview } from './useReview.ts'
import { reviewText } from './words.ts'
import './comments/comments.css'
import './review.css'

/** The state, and how many comments are still to be dealt with: briefly, as the bar is full, and in words. */
function summaryOf({ state, comments }: Told, language: string) {
  const open = comments.filter(({ done }) => !done).length
  const { open: name, states } = reviewText(language)
  const stands = `${name}: ${states[state]}`
  if (open === 0) return { brief: stands, full: stands }
  return { brief: `${stands} (${open})`, full: `${stands}, ${commentText(language).open(open)}` }
}

/** The state of a document in its review, which opens the comments and the actions. */
export function ReviewButton() {
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const { isModalOpen, openModal, closeModal } = useModal()
  const { language } = useTranslation().i18n
  const words = reviewText(language)
  const document = id && collectionSlug && !isTrashed ? `${api}/${collectionSlug}/${id}` : null
  const { told: answered, add, end } = useReview(document)
  if (!document) return null
  const told = answered === 'failed' ? null : answered
  const slug = `review-${id}`
  const summary = told && summaryOf(told, language)
  return (
    <>
      <Button
        id="review"
        buttonStyle="secondary"
        size="medium"
        margin={false}
        {...(summary && { 'aria-label': summary.full })}
        onClick={() => openModal(slug)}
      >
        {summary?.brief ?? words.open}
      </Button>
      {told && <FieldMarks comments={told.comments} end={told.mayAnswer ? end : undefined} />}
      {told?.mayComment && <CommentHere add={add} />}
      <Drawer slug={slug} className="review-drawer" title={words.title}>
        {isModalOpen(slug) && answered === null && <p>{words.busy}</p>}
        {isModalOpen(slug) && answered === 'failed' && <p>{words.failed}</p>}
        {isModalOpen(slug) && told && (
          <ReviewPanel url={`${document}/workflow`} told={told} end={end} close={() => closeModal(slug)} />
        )}
      </Drawer>
    </>
  )
}
