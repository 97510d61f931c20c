'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import type { FieldComment } from '../../../workflow/review.ts'
import { toVietnamTime } from '../../freshness/text.ts'
import { Errors } from '../Errors.tsx'
import { commentText } from './words.ts'

/** Marks a comment as done. @returns why it was refused, nothing when it is done */
export type EndComment = (id: string, answer: string) => Promise<string[]>

function DoneForm({ id, end }: { id: string; end: EndComment }) {
  const words = commentText(useTranslation().i18n.language)
  const field = useId()
  const [answer, setAnswer] = useState('')
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    setErrors(await end(id, answer))
    setBusy(false)
  }
  return (
    <div className="comment__answer">
      <label htmlFor={field}>{words.answer}</label>
      <textarea
        id={field}
        rows={1}
        maxLength={500}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      <Button
        type="button"
        size="small"
        buttonStyle="secondary"
        margin={false}
        disabled={isBusy}
        onClick={() => void send()}
      >
        {words.done}
      </Button>
      <Errors errors={errors} />
    </div>
  )
}

interface Props {
  comment: FieldComment
  /** Only for those who may. */
  end?: EndComment | undefined
  children?: ReactNode
}

/** What somebody said about a field, and how it was answered. */
export function CommentCard({ comment, end, children }: Props) {
  const words = commentText(useTranslation().i18n.language)
  const { id, at, by, text, locale, done } = comment
  return (
    <div className={`comment ${done ? 'comment--done' : ''}`}>
      {children}
      <p className="comment__who">
        <strong>{by}</strong> · {toVietnamTime(at)}
        {locale === 'en' && ` · ${words.inEnglish}`}
      </p>
      <p className="comment__text">{text}</p>
      {done && (
        <p className="comment__who">
          {words.doneBy}: <strong>{done.by}</strong> · {toVietnamTime(done.at)}
        </p>
      )}
      {done?.answer && <p className="comment__text">{done.answer}</p>}
      {!done && end && <DoneForm id={id} end={end} />}
    </div>
  )
}
