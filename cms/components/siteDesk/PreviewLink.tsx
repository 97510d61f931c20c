'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { SharePreview } from '../preview/SharePreview.tsx'
import { siteDeskText } from './text.ts'
import './siteDesk.css'

/** In the record of a site: links that show others its draft, and a component site before it is live. */
export function PreviewLink() {
  const { routes } = useConfig().config
  const { id } = useDocumentInfo()
  const words = siteDeskText(useTranslation().i18n.language)
  if (!id) return null
  return (
    <section className="field-type site-desk">
      <div className="field-label">{words.preview}</div>
      <SharePreview address={`${routes.api}/sites/${id}/preview-link`} hint={words.previewHint} />
    </section>
  )
}
