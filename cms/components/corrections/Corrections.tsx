'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { LONGEST_CORRECTION } from '../../content/corrections.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { askRoute } from '../askRoute.ts'
import { correctionsText } from './text.ts'
import './corrections.css'

interface Asked {
  id: string
  number: string
  asked: string
  askedAt: string
}

/** What the routes of corrections say (cms/corrections/routes.ts). */
interface Told {
  corrections: Asked[]
  mayAnswer: boolean
}

function useCorrections(url: string | null) {
  const { lastUpdateTime } = useDocumentInfo()
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    let isOver = false
    const show = (answer: Awaited<ReturnType<typeof askRoute<Told>>>) => {
      if (!isOver && 'json' in answer) setTold(answer.json)
    }
    if (url) void askRoute<Told>(url).then(show)
    return () => {
      isOver = true
    }
  }, [url, lastUpdateTime])
  return [told, setTold] as const
}

type AnswerProps = { url: string; onAnswered: (told: Told) => void }

/** Says that a correction is made and public, or not needed. Stored at once, without a version. */
function Answer({ url, onAnswered }: AnswerProps) {
  const words = correctionsText(useTranslation().i18n.language)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const send = async (state: 'done' | 'declined') => {
    setBusy(true)
    const answer = await askRoute<Told>(url, { state, answer: text })
    setBusy(false)
    if ('errors' in answer) return void toast.error(`${words.failed}: ${answer.errors.join(' ')}`)
    toast.success(words.saved)
    onAnswered(answer.json)
  }
  const look = { buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy } as const
  return (
    <>
      <label htmlFor={id}>{words.answer}</label>
      <textarea
        {...{ id, rows: 3, maxLength: LONGEST_CORRECTION, value: text }}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="corrections__buttons">
        <Button {...look} onClick={() => void send('done')}>
          {words.done}
        </Button>
        <Button {...look} onClick={() => void send('declined')}>
          {words.declined}
        </Button>
      </div>
    </>
  )
}

/** Beside a document: what is to be corrected after citizens' cases. */
export function Corrections() {
  const { api } = useConfig().config.routes
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const words = correctionsText(useTranslation().i18n.language)
  const url = id && collectionSlug && !isTrashed ? `${api}/corrections/of/${collectionSlug}/${id}` : null
  const [told, setTold] = useCorrections(url)
  if (!url || !told || told.corrections.length === 0) return null
  return (
    <section className="field-type corrections" aria-labelledby="corrections">
      <div className="field-label" id="corrections">
        {words.title}
      </div>
      {told.corrections.map((one) => (
        <div key={one.id}>
          <p>{words.asked(one.number, toVietnamTime(one.askedAt))}</p>
          <blockquote>{one.asked}</blockquote>
          {told.mayAnswer && <Answer url={`${api}/corrections/${one.id}/answer`} onAnswered={setTold} />}
        </div>
      ))}
      <p className="field-description">{words.hint}</p>
    </section>
  )
}
