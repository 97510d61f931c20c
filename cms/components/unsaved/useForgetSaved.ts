'use client'
import { useDocumentEvents, useLocale } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { keyOf } from './copies.ts'

/** Removes the copy of a form once the server has confirmed its save; the form of a new document is gone by then. */
export function useForgetSaved(user: string | undefined): void {
  const { mostRecentUpdate: saved } = useDocumentEvents()
  const { code: locale } = useLocale()
  const seen = useRef(saved)
  useEffect(() => {
    if (!user || !saved || seen.current === saved) return
    seen.current = saved
    localStorage.removeItem(keyOf({ user, entity: saved.entitySlug, id: saved.id, locale }))
  }, [saved, user, locale])
}
