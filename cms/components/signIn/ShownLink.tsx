'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId } from 'react'
import type { LinkText } from './linkText.ts'

interface Props {
  words: LinkText
  url: string
  until: string
  /** Whether it is shown since it could not be mailed. */
  isFailed: boolean
}

/** A link that is shown once, to be handed over. */
export function ShownLink({ words, url, until, isFailed }: Props) {
  const id = useId()
  const copy = () =>
    navigator.clipboard?.writeText(url).then(
      () => toast.success(words.copied),
      () => undefined,
    )
  return (
    <div className="sign-in-entry">
      {isFailed && <p className="sign-in-entry__error">{words.failed}</p>}
      <p>{words.once(until)}</p>
      <div>
        <label htmlFor={id}>{words.link}</label>
        <input id={id} readOnly value={url} onFocus={({ target }) => target.select()} />
      </div>
      <Button type="button" size="small" margin={false} onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  )
}
