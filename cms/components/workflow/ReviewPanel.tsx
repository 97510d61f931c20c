'use client'
import { Button, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Remark } from '../../workflow/review.ts'
import type { Action } from '../../workflow/transitions.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { askReview, type Told } from './ask.ts'
import type { EndComment } from './comments/CommentCard.tsx'
import { CommentList } from './comments/CommentList.tsx'
import { Errors } from './Errors.tsx'
import { reviewText, type ReviewText } from './words.ts'

function Remarks({ remarks, words }: { remarks: Remark[]; words: ReviewText }) {
  if (remarks.length === 0) return <p>{words.none}</p>
  return (
    <ol className="review__remarks">
      {remarks.map(({ at, by, action, text }) => (
        <li key={at}>
          <strong>{words.actions[action as Action]}</strong> · {by} · {toVietnamTime(at)}
          {text && <p>{text}</p>}
        </li>
      ))}
    </ol>
  )
}

interface Props {
  url: string
  told: Told
  end: EndComment
  close: () => void
}

/** What has been said about a document, and buttons for what may be done next. */
export function ReviewPanel({ url, told, end, close }: Props) {
  const words = reviewText(useTranslation().i18n.language)
  const [comment, setComment] = useState('')
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const isModified = useFormModified()

  const take = async (action: Action) => {
    setBusy(true)
    const answer = await askReview(url, { action, comment, version: told.version })
    // The whole page shows the state: status line, versions, buttons.
    if ('told' in answer) return window.location.reload()
    setBusy(false)
    setErrors(answer.errors)
  }

  return (
    <div className="review">
      <p className={`review__state review__state--${told.state}`}>{words.states[told.state]}</p>
      <h3>{words.remarks}</h3>
      <Remarks remarks={told.remarks} words={words} />
      <CommentList
        comments={told.comments}
        mayComment={told.mayComment}
        end={told.mayAnswer ? end : undefined}
        close={close}
      />
      {told.actions.length > 0 && (
        <>
          <label className="field-label" htmlFor="review-comment">
            {words.comment}
          </label>
          <textarea
            id="review-comment"
            className="textarea-outer"
            rows={3}
            maxLength={2000}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
            aria-describedby="review-reason"
          />
          <p id="review-reason" className="field-description">
            {words.reason}
          </p>
          {isModified && <p role="status">{words.saveFirst}</p>}
          <Errors errors={errors} />
          <div className="review__actions">
            {told.actions.map((action) => (
              <Button
                key={action}
                id={`review-${action}`}
                buttonStyle={action === told.actions[0] ? 'primary' : 'secondary'}
                disabled={isBusy || isModified}
                onClick={() => void take(action)}
              >
                {words.actions[action]}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  )
}
