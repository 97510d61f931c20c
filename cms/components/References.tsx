'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Place } from '../references/list.ts'
import { REFERENCE_WORDS } from './referenceWords.ts'

type Answer = { places: Place[]; total: number }

/** Beside a document: which menus, home blocks, texts and other documents lead to it, to be seen before it is hidden. */
export function References() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { id, collectionSlug } = useDocumentInfo()
  const [answer, setAnswer] = useState<Answer | 'failed' | null>(null)
  const heading = useId()
  const words = i18n.language === 'en' ? REFERENCE_WORDS.en : REFERENCE_WORDS.vi

  useEffect(() => {
    if (!id || !collectionSlug) return
    const stop = new AbortController()
    const address = `${config.routes.api}/${collectionSlug}/${id}/references`
    fetch(address, { credentials: 'include', signal: stop.signal })
      .then(async (response) => setAnswer(response.ok ? ((await response.json()) as Answer) : 'failed'))
      .catch(() => stop.signal.aborted || setAnswer('failed'))
    return () => stop.abort()
  }, [config.routes.api, collectionSlug, id])

  if (!id) return null
  const hrefOf = ({ collection, id: of }: Place) =>
    of === null
      ? `${config.routes.admin}/globals/${collection}`
      : `${config.routes.admin}/collections/${collection}/${of}`
  const rest = answer && answer !== 'failed' ? answer.total - answer.places.length : 0
  return (
    <section className="field-type" aria-labelledby={heading}>
      <h3 id={heading} className="field-label">
        {words.heading}
      </h3>
      <div role="status">
        {answer === null && <p>{words.busy}</p>}
        {answer === 'failed' && <p>{words.failed}</p>}
        {answer && answer !== 'failed' && <p>{answer.total === 0 ? words.none : words.some(answer.total)}</p>}
      </div>
      {answer && answer !== 'failed' && answer.places.length > 0 && (
        <ul>
          {answer.places.map((place) => (
            <li key={`${place.collection}/${place.id}`}>
              <a href={hrefOf(place)}>{place.title}</a>
              {place.isPublished === false && ` (${words.draft})`}
            </li>
          ))}
          {rest > 0 && <li>{words.more(rest)}</li>}
        </ul>
      )}
    </section>
  )
}
