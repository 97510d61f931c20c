'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { askRoute } from '../askRoute.ts'
import { Shown } from './Shown.tsx'
import type { PartnerText } from './text.ts'

interface Props {
  url: string
  /** Name of what the route answers. */
  name: 'key' | 'secret'
  label: string
  hint: string
  words: PartnerText
}

/** Makes a key or secret, at the second press: the former one stops working. */
export function Replace({ url, name, label, hint, words }: Props) {
  const [isSure, setSure] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const make = async () => {
    if (!isSure) return setSure(true)
    setSure(false)
    const answer = await askRoute<Record<string, string>>(url, {})
    if ('errors' in answer) return void toast.error(`${words.failed}: ${answer.errors.join(' ')}`)
    setMade(answer.json[name] ?? null)
  }
  const look = { type: 'button', buttonStyle: 'secondary', size: 'small', margin: false } as const
  return (
    <div className="partner-keys__one">
      <Button {...look} onClick={() => void make()}>
        {label}
      </Button>
      <p className="field-description" role="status">
        {isSure ? `${hint} ${words.sure}` : hint}
      </p>
      {made && <Shown {...{ label, words }} value={made} />}
    </div>
  )
}
