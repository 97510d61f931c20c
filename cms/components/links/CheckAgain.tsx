'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { linkWords } from './text.ts'

/** Has the worker ask for a link again. */
export function CheckAgain({ id, url }: { id: string | number; url: string }) {
  const { api } = useConfig().config.routes
  const words = linkWords(useTranslation().i18n.language)
  const [isAsked, setAsked] = useState(false)
  const ask = async () => {
    const answer = await fetch(`${api}/link-checks/${id}/check`, {
      ...{ method: 'POST', credentials: 'include' },
      headers: { 'Accept-Language': document.documentElement.lang },
    }).catch(() => null)
    if (!answer?.ok) return void toast.error(words.failed)
    setAsked(true)
    toast.success(words.asked)
  }
  return (
    <Button
      aria-label={words.of(url)}
      buttonStyle="secondary"
      disabled={isAsked}
      margin={false}
      onClick={() => void ask()}
      size="small"
    >
      {words.again}
    </Button>
  )
}
