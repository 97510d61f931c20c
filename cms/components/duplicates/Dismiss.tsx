'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askRoute } from '../askRoute.ts'
import { duplicatesText } from './text.ts'

interface Props {
  type: string
  a: { id: string; title: string }
  b: { id: string; title: string }
  /** Whether the pair is marked as no duplicates already. */
  isDismissed: boolean
}

/** Marks a pair as no duplicates, or takes that back. */
export function Dismiss({ type, a, b, isDismissed }: Props) {
  const { api } = useConfig().config.routes
  const words = duplicatesText(useTranslation().i18n.language)
  const [isDone, setDone] = useState(false)
  const send = async () => {
    const answer = await askRoute(`${api}/duplicates`, { type, a: a.id, b: b.id, isDismissed: !isDismissed })
    if ('errors' in answer) return void toast.error(answer.errors.join(' '))
    setDone(true)
  }
  if (isDone) return <span role="status">{words.done}</span>
  return (
    <Button
      aria-label={isDismissed ? undefined : words.dismissOf(a.title, b.title)}
      buttonStyle="secondary"
      margin={false}
      size="small"
      onClick={() => void send()}
    >
      {isDismissed ? words.takeBack : words.dismiss}
    </Button>
  )
}
