'use client'
import { Button, useConfig, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { Checked } from '../../releases/check.ts'
import { releaseWords, type ReleaseWords } from './words.ts'
import './releases.css'

type Answer = Checked[] | 'busy' | 'failed' | null

async function askCheck(url: string): Promise<Checked[] | 'failed'> {
  const headers = { 'Accept-Language': document.documentElement.lang }
  const answer = await fetch(url, { credentials: 'include', headers }).catch(() => null)
  if (!answer?.ok) return 'failed'
  const { items } = (await answer.json()) as { items: Checked[] }
  return items
}

function Items({ items, words }: { items: Checked[]; words: ReleaseWords }) {
  const { admin } = useConfig().config.routes
  return (
    <ol className="release-check__items">
      {items.map(({ collection, id, title, problem }) => (
        <li key={`${collection}/${id}`}>
          <a href={`${admin}/collections/${collection}/${id}`}>{title ?? words.untitled}</a>{' '}
          <span className={problem ? 'release-check__problem' : 'release-check__ready'}>
            {problem ?? words.ready}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Tells for each item of the saved release whether it could be published now. */
export function ReleaseCheck() {
  const { id, collectionSlug } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const words = releaseWords(useTranslation().i18n.language)
  const isModified = useFormModified()
  const [answer, setAnswer] = useState<Answer>(null)
  if (!id) return null
  const check = async () => {
    setAnswer('busy')
    setAnswer(await askCheck(`${api}/${collectionSlug}/${id}/check`))
  }
  return (
    <section className="field-type release-check">
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={isModified || answer === 'busy'}
        onClick={check}
      >
        {words.check}
      </Button>
      <div role="status">
        {isModified && <p>{words.saveFirst}</p>}
        {answer === 'busy' && <p>{words.busy}</p>}
        {answer === 'failed' && <p>{words.failed}</p>}
      </div>
      {Array.isArray(answer) && !isModified && <Items items={answer} words={words} />}
    </section>
  )
}
