'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { CopyLink } from '../preview/CopyLink.tsx'
import { askLink } from '../preview/send.ts'
import { siteDeskText } from './text.ts'
import './siteDesk.css'

/** In the record of a site: a link that shows others the site before it is live. */
export function PreviewLink() {
  const { routes } = useConfig().config
  const { id } = useDocumentInfo()
  const words = siteDeskText(useTranslation().i18n.language)
  const [url, setUrl] = useState<string | null>(null)
  if (!id) return null
  const make = async () => {
    const made = await askLink(`${routes.api}/sites/${id}/preview-link`)
    if (made === null) toast.error(words.failed)
    else setUrl(made)
  }
  return (
    <section className="field-type site-desk">
      <div className="field-label" id="site-preview-link">
        {words.preview}
      </div>
      <p>{words.previewHint}</p>
      {url === null ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={make}>
          {words.makeLink}
        </Button>
      ) : (
        <CopyLink url={url} labelledBy="site-preview-link" words={words} />
      )}
    </section>
  )
}
