'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { RevertToPublished } from './RevertToPublished.tsx'
import type { Standing } from '../../workflow/standings.ts'
import { standingWordsOf } from './words.ts'

/** @param wasPublished whether the document is or ever was public when the page is opened */
export function StatusWords({ wasPublished }: { wasPublished: boolean }) {
  const { collectionSlug, docPermissions, hasPublishedDoc, isTrashed, unpublishedVersionCount } =
    useDocumentInfo()
  const { t, i18n } = useTranslation()
  const [wasSeenPublished, setSeenPublished] = useState(wasPublished)
  useEffect(() => {
    if (hasPublishedDoc) setSeenPublished(true)
  }, [hasPublishedDoc])

  const standingNow = (): Standing => {
    if (isTrashed || !hasPublishedDoc) return wasSeenPublished ? 'withdrawn' : 'draft'
    return unpublishedVersionCount > 0 ? 'changed' : 'published'
  }
  const standing = standingNow()
  const words = standingWordsOf(collectionSlug, i18n.language)[standing]
  return (
    <div className="status" title={`${t('version:status')}: ${words}`}>
      <div className="status__value-wrap">
        <span className="status__label">{t('version:status')}: </span>
        <span className="status__value">{words}</span>
        {standing === 'changed' && docPermissions?.update && (
          <>
            {' — '}
            <RevertToPublished />
          </>
        )}
      </div>
    </div>
  )
}
