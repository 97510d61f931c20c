'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { writtenDay } from '../../content/day.ts'
import { askReviewDate, type ToldDate } from './ask.ts'
import { reviewDateText } from './text.ts'
import './reviewDate.css'

function useReviewDate(url: string | null) {
  const { lastUpdateTime } = useDocumentInfo()
  const [told, setTold] = useState<ToldDate | null>(null)
  useEffect(() => {
    let isOver = false
    const show = (answer: Awaited<ReturnType<typeof askReviewDate>>) => {
      if (!isOver && !('error' in answer)) setTold(answer)
    }
    if (url) void askReviewDate(url).then(show)
    return () => {
      isOver = true
    }
  }, [url, lastUpdateTime])
  return [told, setTold] as const
}

type FormProps = { url: string; told: ToldDate; onMoved: (told: ToldDate) => void }

/** Chooses another day, or says that the document was looked at. Stored at once, without a version. */
function MoveDate({ url, told, onMoved }: FormProps) {
  const words = reviewDateText(useTranslation().i18n.language)
  const [day, setDay] = useState(told.reviewBy ?? '')
  const [isBusy, setBusy] = useState(false)
  const move = async (body: Parameters<typeof askReviewDate>[1]) => {
    setBusy(true)
    const answer = await askReviewDate(url, body)
    setBusy(false)
    if ('error' in answer) return void toast.error(`${words.failed}: ${answer.error}`)
    toast.success(words.saved)
    onMoved(answer)
  }
  const common = { buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy } as const
  return (
    <div className="review-date__move">
      {told.months > 0 && (
        <Button {...common} id="review-date-reviewed" onClick={() => void move({ reviewed: true })}>
          {words.reviewed}
        </Button>
      )}
      <label htmlFor="review-date-day">{words.day}</label>
      <input id="review-date-day" type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      <Button {...common} onClick={() => void move({ reviewBy: day === '' ? null : day })}>
        {words.save}
      </Button>
    </div>
  )
}

/** Beside a document: by when it is to be looked at again. */
export function ReviewDate() {
  const { api } = useConfig().config.routes
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const words = reviewDateText(useTranslation().i18n.language)
  const url = id && collectionSlug && !isTrashed ? `${api}/${collectionSlug}/${id}/review-date` : null
  const [told, setTold] = useReviewDate(url)
  if (!url || !told) return null
  const day = told.reviewBy && writtenDay(told.reviewBy)
  return (
    <section className="field-type review-date" aria-labelledby="review-date">
      <div className="field-label" id="review-date">
        {words.title}
      </div>
      <p role="status">
        {day ?? words.none}
        {told.isOverdue && <strong>{` · ${words.overdue}`}</strong>}
      </p>
      {told.mayMove && <MoveDate key={told.reviewBy} url={url} told={told} onMoved={setTold} />}
    </section>
  )
}
