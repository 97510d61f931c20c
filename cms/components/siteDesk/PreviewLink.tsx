'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { siteDeskText } from './text.ts'
import './siteDesk.css'

async function askLink(api: string, id: string | number): Promise<string | null> {
  const answer = await fetch(`${api}/sites/${id}/preview-link`, {
    ...{ method: 'POST', credentials: 'include' },
    headers: { 'Accept-Language': document.documentElement.lang },
  }).catch(() => null)
  const json = (await answer?.json().catch(() => null)) as { url?: string } | null
  return answer?.ok ? (json?.url ?? null) : null
}

/** In the record of a site: a link that shows others the site before it is live. */
export function PreviewLink() {
  const { routes } = useConfig().config
  const { id } = useDocumentInfo()
  const words = siteDeskText(useTranslation().i18n.language)
  const field = useRef<HTMLInputElement>(null)
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => field.current?.select(), [url])
  if (!id) return null
  const make = async () => {
    const made = await askLink(routes.api, id)
    if (made === null) toast.error(words.failed)
    else setUrl(made)
  }
  const copy = async () => {
    field.current?.select()
    // Without clipboard permission the text is selected, to be copied by keyboard.
    await navigator.clipboard?.writeText(url ?? '').then(
      () => toast.success(words.copied),
      () => undefined,
    )
  }
  const common = { buttonStyle: 'secondary', size: 'small', margin: false } as const
  return (
    <section className="field-type site-desk">
      <div className="field-label" id="site-preview-link">
        {words.preview}
      </div>
      <p>{words.previewHint}</p>
      {url === null ? (
        <Button {...common} onClick={make}>
          {words.makeLink}
        </Button>
      ) : (
        <div className="site-desk__link">
          <input aria-labelledby="site-preview-link" ref={field} readOnly value={url} />
          <Button {...common} onClick={copy}>
            {words.copy}
          </Button>
        </div>
      )}
    </section>
  )
}
