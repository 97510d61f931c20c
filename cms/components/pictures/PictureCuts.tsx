'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { CUTS } from '../../images/sizes.ts'
import { isRecord } from '../../content/record.ts'
import { cutWords } from './words.ts'
import './pictures.css'

type Stored = { url?: string | null; width?: number | null; height?: number | null }

/** The cut of a saved picture; null when none was made, as of a picture that is too small. */
const cutOf = (data: unknown, name: string): Stored | null =>
  isRecord(data) && isRecord(data.sizes) && isRecord<Stored>(data.sizes[name]) ? data.sizes[name] : null

/** Below a picture: each part of it that lists show, cut around its focal point, as it was last saved. */
export function PictureCuts() {
  const { i18n } = useTranslation()
  const { id, savedDocumentData } = useDocumentInfo()
  const words = cutWords(i18n.language)
  const cuts = CUTS.flatMap(({ name }) => {
    const cut = cutOf(savedDocumentData, name)
    return cut?.url ? [{ name, ...cut, url: cut.url }] : []
  })
  if (!id || cuts.length === 0) return null
  return (
    <section className="field-type picture-cuts" aria-labelledby="picture-cuts">
      <h2 id="picture-cuts" className="field-label">
        {words.heading}
      </h2>
      <p className="field-description">{words.help}</p>
      <ul>
        {cuts.map(({ name, url, width, height }) => (
          <li key={name}>
            <img src={url} width={width ?? undefined} height={height ?? undefined} alt="" loading="lazy" />
            <span>
              {words.names[name]} ({width} × {height})
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
