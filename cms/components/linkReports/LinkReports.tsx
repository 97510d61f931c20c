'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { writtenDay } from '../../content/day.ts'
import type { Reported } from '../../linkReports/tasks.ts'
import { askLinkReports, type ToldReports } from './ask.ts'
import { KindCounts } from './KindCounts.tsx'
import { linkReportsText } from './text.ts'
import './linkReports.css'

function useLinkReports(url: string | null) {
  const { lastUpdateTime } = useDocumentInfo()
  const [told, setTold] = useState<ToldReports | null>(null)
  useEffect(() => {
    let isOver = false
    const show = (answer: Awaited<ReturnType<typeof askLinkReports>>) => {
      if (!isOver && !('error' in answer)) setTold(answer)
    }
    if (url) void askLinkReports(url).then(show)
    return () => {
      isOver = true
    }
  }, [url, lastUpdateTime])
  return [told, setTold] as const
}

/** What readers say, and since when. */
function Reports({ reported, since }: { reported: Reported; since: string | null }) {
  const { language } = useTranslation().i18n
  const words = linkReportsText(language)
  return (
    <>
      <p>{words.count(reported.count, writtenDay(reported.since))}</p>
      <KindCounts kinds={reported.kinds} language={language} />
      {reported.sentences.map((sentence, at) => (
        <blockquote key={at}>{sentence}</blockquote>
      ))}
      {since && <p>{words.told(writtenDay(since))}</p>}
      <p className="field-description">{words.hint}</p>
    </>
  )
}

/** The button that says that somebody has tried the place. Stored at once, without a version. */
function Check({ url, onChecked }: { url: string; onChecked: (told: ToldReports) => void }) {
  const words = linkReportsText(useTranslation().i18n.language)
  const [isBusy, setBusy] = useState(false)
  const check = async () => {
    setBusy(true)
    const answer = await askLinkReports(url, {})
    setBusy(false)
    if ('error' in answer) return void toast.error(`${words.failed}: ${answer.error}`)
    toast.success(words.saved)
    onChecked(answer)
  }
  const look = { buttonStyle: 'secondary', size: 'small', margin: false, disabled: isBusy } as const
  return (
    <>
      <Button {...look} id="link-checked" onClick={() => void check()}>
        {words.check}
      </Button>
      <p className="field-description">{words.checkHint}</p>
    </>
  )
}

/** Beside an entry point or a procedure: what readers report of the page for filing, and who has tried it last. */
export function LinkReports() {
  const { api } = useConfig().config.routes
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const words = linkReportsText(useTranslation().i18n.language)
  const url = id && collectionSlug && !isTrashed ? `${api}/${collectionSlug}/${id}/link-reports` : null
  const [told, setTold] = useLinkReports(url)
  if (!url || !told || !(told.reported || told.checkedOn)) return null
  return (
    <section className="field-type link-reports" aria-labelledby="link-reports">
      <div className="field-label" id="link-reports">
        {words.title}
      </div>
      {told.reported && <Reports reported={told.reported} since={told.reportedSince} />}
      {told.reported && told.mayCheck && <Check url={url} onChecked={setTold} />}
      {told.checkedOn && <p role="status">{words.checked(told.by ?? '', writtenDay(told.checkedOn))}</p>}
    </section>
  )
}
