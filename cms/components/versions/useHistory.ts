'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Saved } from '../../versions/history.ts'

/** Who saved a document when: see cms/versions/history.ts. @returns null while it is being loaded */
export function useHistory(collection?: string, id?: string | number): Saved[] | 'failed' | null {
  const { api } = useConfig().config.routes
  const [saved, setSaved] = useState<Saved[] | 'failed' | null>(null)
  useEffect(() => {
    if (!id || !collection) return
    const over = new AbortController()
    fetch(`${api}/${collection}/${id}/history`, { credentials: 'include', signal: over.signal })
      .then(async (answer) =>
        setSaved(answer.ok ? ((await answer.json()) as { saved: Saved[] }).saved : 'failed'),
      )
      .catch(() => over.signal.aborted || setSaved('failed'))
    return () => over.abort()
  }, [api, collection, id])
  return saved
}
