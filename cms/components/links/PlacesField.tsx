'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { LinkPlace } from '../../links/collect.ts'
import { Places } from './Places.tsx'
import { linkWords } from './text.ts'

/** The same in the record of a link. */
export function PlacesField() {
  const { data } = useDocumentInfo()
  const words = linkWords(useTranslation().i18n.language)
  return (
    <div className="field-type">
      <div className="field-label">{words.places}</div>
      <Places places={(data?.places ?? []) as LinkPlace[]} />
    </div>
  )
}
