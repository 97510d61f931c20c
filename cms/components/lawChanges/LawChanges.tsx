'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { toVietnamTime } from '../freshness/text.ts'
import { askLawChanges, type ToldChange, type ToldChanges } from './ask.ts'
import { lawChangesText } from './text.ts'
import './lawChanges.css'

function useLawChanges(url: string | null) {
  const { lastUpdateTime } = useDocumentInfo()
  const [told, setTold] = useState<ToldChanges | null>(null)
  useEffect(() => {
    let isOver = false
    const show = (answer: Awaited<ReturnType<typeof askLawChanges>>) => {
      if (!isOver && !('error' in answer)) setTold(answer)
    }
    if (url) void askLawChanges(url).then(show)
    return () => {
      isOver = true
    }
  }, [url, lastUpdateTime])
  return [told, setTold] as const
}

const List = ({ changes }: { changes: ToldChange[] }) => (
  <ul>
    {changes.map(({ key, words }) => (
      <li key={key}>{words}</li>
    ))}
  </ul>
)

type OpenProps = { url: string; told: ToldChanges; onReviewed: (told: ToldChanges) => void }

/** The changes that nobody has looked at, and the button that says that somebody has. Stored at once, without a version. */
function Open({ url, told, onReviewed }: OpenProps) {
  const words = lawChangesText(useTranslation().i18n.language)
  const [isBusy, setBusy] = useState(false)
  const review = async () => {
    setBusy(true)
    const answer = await askLawChanges(url, { keys: told.open.map(({ key }) => key) })
    setBusy(false)
    if ('error' in answer) return void toast.error(`${words.failed}: ${answer.error}`)
    toast.success(words.saved)
    onReviewed(answer)
  }
  const look = { buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy } as const
  return (
    <>
      <List changes={told.open} />
      <p>{`${words.hint} ${words.coming}`}</p>
      {told.mayReview && (
        <Button {...look} id="law-reviewed" onClick={() => void review()}>
          {words.reviewed}
        </Button>
      )}
    </>
  )
}

/** Beside a document: which changes of the law concern it, and who has looked at it for them. */
export function LawChanges() {
  const { api } = useConfig().config.routes
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const words = lawChangesText(useTranslation().i18n.language)
  const url = id && collectionSlug && !isTrashed ? `${api}/${collectionSlug}/${id}/law-changes` : null
  const [told, setTold] = useLawChanges(url)
  if (!url || !told || told.open.length + told.reviewed.length === 0) return null
  return (
    <section className="field-type law-changes" aria-labelledby="law-changes">
      <div className="field-label" id="law-changes">
        {words.title}
      </div>
      {told.open.length > 0 && <Open url={url} told={told} onReviewed={setTold} />}
      {told.reviewed.length > 0 && told.at && (
        <>
          <p role="status">{words.by(told.by ?? '', toVietnamTime(told.at))}</p>
          <List changes={told.reviewed} />
        </>
      )}
    </section>
  )
}
