'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ToldComments } from '../../consultations/list.ts'
import type { CommentState } from '../../content/consultationComments.ts'
import { askRoute } from '../askRoute.ts'
import type { CommentsText } from './text.ts'

/** What a moderator does with the chosen comments. */
export type Act =
  | { act: 'publish' }
  | { act: 'refuse'; reason: string; note: string }
  | { act: 'group'; group: string | null }

/** The comments of a consultation, and what is done with them. @param url of its route */
export function useComments(url: string | null, words: CommentsText) {
  const [shown, setShown] = useState<{ state: CommentState; page: number }>({ state: 'waiting', page: 1 })
  const [told, setTold] = useState<ToldComments | null>(null)
  const [chosen, setChosen] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const asked = url && `${url}?state=${shown.state}&page=${shown.page}`

  const take = (answer: Awaited<ReturnType<typeof askRoute<ToldComments>>>) => {
    if ('json' in answer) setTold(answer.json)
    else toast.error(`${words.failed}: ${answer.errors.join(' ')}`)
    setChosen([])
  }
  useEffect(() => {
    let isOver = false
    if (asked)
      void askRoute<ToldComments>(asked).then((answer) => {
        if (!isOver && 'json' in answer) setTold(answer.json)
      })
    return () => {
      isOver = true
    }
  }, [asked])

  const act = async (what: Act) => {
    if (!asked) return
    setBusy(true)
    const answer = await askRoute<ToldComments>(asked, { ...what, comments: chosen, seen: shown.state })
    setBusy(false)
    if ('json' in answer) toast.success(words.done)
    take(answer)
  }
  const show = (next: Partial<typeof shown>) => {
    setChosen([])
    setShown({ ...shown, page: 1, ...next })
  }
  return { told, shown, show, chosen, setChosen, act, isBusy }
}
