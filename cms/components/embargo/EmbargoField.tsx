'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { writtenDay } from '../../content/day.ts'
import type { ToldEmbargo } from '../../embargo/routes.ts'
import { askRoute } from '../askRoute.ts'
import { EmbargoForm } from './EmbargoForm.tsx'
import { embargoText } from './text.ts'
import './embargo.css'

function useEmbargo(url: string | null) {
  const { lastUpdateTime } = useDocumentInfo()
  const [told, setTold] = useState<ToldEmbargo | null>(null)
  useEffect(() => {
    let isOver = false
    if (url)
      void askRoute<ToldEmbargo>(url).then((answer) => {
        if (!isOver && 'json' in answer) setTold(answer.json)
      })
    return () => {
      isOver = true
    }
  }, [url, lastUpdateTime])
  return [told, setTold] as const
}

/** Beside a document: who may read its drafts, where that is restricted. */
export function EmbargoField() {
  const { api } = useConfig().config.routes
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const words = embargoText(useTranslation().i18n.language)
  const url = id && collectionSlug && !isTrashed ? `${api}/${collectionSlug}/${id}/embargo` : null
  const [told, setTold] = useEmbargo(url)
  if (!url || !told) return null
  const { embargo, maySet } = told
  const day = embargo?.until && writtenDay(embargo.until)
  const form = maySet && (
    <EmbargoForm key={JSON.stringify(embargo)} url={url} told={told} onChange={setTold} />
  )
  return (
    <section className="field-type embargo" aria-labelledby="embargo">
      <div className="field-label" id="embargo">
        {words.title}
      </div>
      <div role="status">
        <p>{embargo ? words.closed(embargo.setBy) : words.open}</p>
        {embargo && (
          <>
            <ul>
              {embargo.people.map(({ id: person, name }) => (
                <li key={person}>{name}</li>
              ))}
            </ul>
            <p>{day ? words.until(day) : words.untilPublished}</p>
          </>
        )}
      </div>
      {form && (
        <details>
          <summary>{embargo ? words.edit : words.set}</summary>
          {form}
        </details>
      )}
    </section>
  )
}
