'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import './preview.css'

interface Props {
  url: string
  /** Id of the element that names the link. */
  labelledBy: string
  words: { copy: string; copied: string }
}

/** A link to pass on, selected, and a button that copies it. */
export function CopyLink({ url, labelledBy, words }: Props) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [url])
  const copy = async () => {
    field.current?.select()
    // Without clipboard permission the text is selected, to be copied by keyboard.
    await navigator.clipboard?.writeText(url).then(
      () => toast.success(words.copied),
      () => undefined,
    )
  }
  return (
    <div className="copy-link">
      <input aria-labelledby={labelledBy} ref={field} readOnly value={url} />
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={copy}>
        {words.copy}
      </Button>
    </div>
  )
}
