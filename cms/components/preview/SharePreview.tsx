'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { CopyLink } from './CopyLink.tsx'
import { askLink, send } from './send.ts'
import { previewText } from './text.ts'
import './preview.css'

interface Shared {
  /** Of the links of the document. */
  address: string
  /** What a link shows, and how long; without it as of any document. */
  hint?: string
}

/** Makes, copies and revokes links that show a draft to anyone. */
export function SharePreview({ address, hint }: Shared) {
  const words = previewText(useTranslation().i18n.language)
  const [url, setUrl] = useState<string | null>(null)
  const make = async () => {
    const made = await askLink(address)
    if (made === null) toast.error(words.failed)
    else setUrl(made)
  }
  const revoke = async () => {
    if (!(await send(address, 'DELETE'))) return void toast.error(words.failed)
    setUrl(null)
    toast.success(words.revoked)
  }
  const common = { buttonStyle: 'secondary', size: 'medium', margin: false } as const
  return (
    <div className="share-preview">
      <p>{hint ?? words.shareHint}</p>
      {url === null ? (
        <Button {...common} onClick={make}>
          {words.make}
        </Button>
      ) : (
        <>
          <span id="share-preview-link">{words.link}</span>
          <CopyLink url={url} labelledBy="share-preview-link" words={words} />
        </>
      )}
      <Button {...common} onClick={revoke}>
        {words.revoke}
      </Button>
    </div>
  )
}
