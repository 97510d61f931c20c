'use client'
import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { UNATTENDED } from '../../content/unattended.ts'
import { TELLS_EVERY_MS, type Seen } from '../../presence/people.ts'

type Told = { isEditing: boolean; takesOver?: boolean; keepalive?: boolean }

/** After a refusal, such as at the end of a session. */
const SILENT_MS = 60_000

/** What the open document is called in a request; null for a new one, and for one in the trash. */
function useOf(): string | null {
  const { id, collectionSlug, globalSlug, isTrashed } = useDocumentInfo()
  if (globalSlug) return JSON.stringify({ global: globalSlug })
  return collectionSlug && id !== undefined && !isTrashed
    ? JSON.stringify({ collection: collectionSlug, id })
    : null
}

/** Tells that the form is open, and whether its person types or has taken over, until it is closed. */
export function usePresence() {
  const { api } = useConfig().config.routes
  const of = useOf()
  const isModified = useFormModified()
  const [seen, setSeen] = useState<Seen | null>(null)
  /** Taken over, and not saved since. */
  const isMine = useRef(false)
  /** Told to be typing: whoever only reads ends nothing, also not what they type in another window. */
  const wasEditing = useRef(false)
  const silentUntil = useRef(0)

  const tell = useCallback(
    async ({ keepalive = false, ...told }: Told): Promise<void> => {
      if (of === null || Date.now() < silentUntil.current) return
      const hasEnded = wasEditing.current && !told.isEditing
      wasEditing.current = told.isEditing
      const body = JSON.stringify({ ...(JSON.parse(of) as object), ...told, hasEnded })
      const headers = { 'Content-Type': 'application/json', ...UNATTENDED }
      const answer = await fetch(`${api}/presence`, {
        method: 'POST',
        credentials: 'include',
        headers,
        body,
        keepalive,
      })
      // A session that has ended is noticed as the person does something.
      if (answer.status === 401 || answer.status === 403) silentUntil.current = Date.now() + SILENT_MS
      if (answer.ok && !keepalive) setSeen((await answer.json()) as Seen)
    },
    [of, api],
  )

  useEffect(() => {
    if (!isModified) isMine.current = false
    const say = () => void tell({ isEditing: isModified || isMine.current }).catch(() => undefined)
    say()
    const timer = setInterval(say, TELLS_EVERY_MS)
    return () => clearInterval(timer)
  }, [tell, isModified])
  useEffect(() => {
    const leave = () => {
      if (wasEditing.current) void tell({ isEditing: false, keepalive: true }).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [tell])
  const takeOver = () => {
    isMine.current = true
    void tell({ isEditing: true, takesOver: true }).catch(() => undefined)
  }
  return { seen, takeOver }
}
