'use client'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askRoute } from '../askRoute.ts'
import { askReview, type Told } from './ask.ts'
import type { AddComment } from './comments/CommentHere.tsx'
import type { EndComment } from './comments/CommentCard.tsx'

/** Where the document at an address stands, read again after each save, and ways to comment on its fields. */
export function useReview(document: string | null) {
  const { mostRecentVersionIsAutosaved, versionCount, lastUpdateTime } = useDocumentInfo()
  const { code } = useLocale()
  const [told, setTold] = useState<Told | 'failed' | null>(null)
  useEffect(() => {
    if (!document) return
    let isOver = false
    void askReview(`${document}/workflow`).then((answer) => {
      if (!isOver) setTold('told' in answer ? answer.told : 'failed')
    })
    return () => {
      isOver = true
    }
  }, [document, versionCount, lastUpdateTime, mostRecentVersionIsAutosaved])

  const send = async (url: string, body: object): Promise<string[]> => {
    const answer = await askRoute<Told>(url, body)
    if ('errors' in answer) return answer.errors
    setTold(answer.json)
    return []
  }
  const add: AddComment = (address, text) => send(`${document}/comments?locale=${code}`, { address, text })
  const end: EndComment = (id, answer) => send(`${document}/comments/${id}`, { answer })
  return { told, add, end }
}
