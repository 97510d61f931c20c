'use client'
import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useLivePreviewContext,
  useLocale,
} from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

/** Without typing for this long, the page is shown anew. */
const PAUSE_MS = 700

/** 'behind' while something is typed that the page does not show yet, 'failed' when it could not be sent. */
type Progress = 'shown' | 'behind' | 'failed'

/** The address of what is typed into a form: see cms/preview/unsavedRoutes.ts. */
function useAddress(): string {
  const { api } = useConfig().config.routes
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  return `${api}/${collectionSlug}/${id}/unsaved?locale=${code}`
}

const send = (address: string, init: RequestInit): Promise<boolean> =>
  fetch(address, { ...init, credentials: 'include', headers: { 'Content-Type': 'application/json' } }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Whether what was typed before this form was opened is forgotten, so that the page may be loaded. */
export function useForgotten(): boolean {
  const address = useAddress()
  const { shouldRenderIframe } = useLivePreviewContext()
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (shouldRenderIframe && !isDone) void send(address, { method: 'DELETE' }).then(() => setDone(true))
  }, [address, shouldRenderIframe, isDone])
  return isDone
}

/** Sends what is typed, at each pause. @param onSent shows the page anew */
export function useUnsaved(onSent: () => void): Progress {
  const address = useAddress()
  const { isLivePreviewing } = useLivePreviewContext()
  const { hasSavePermission } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [progress, setProgress] = useState<Progress>('shown')
  const last = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isSent = isLivePreviewing && isModified && Boolean(hasSavePermission)
  useEffect(() => {
    const body = isSent ? JSON.stringify(reduceFieldsToValues(fields, true)) : ''
    if (body === last.current) return
    last.current = body
    clearTimeout(timer.current)
    if (body === '') return setProgress('shown')
    setProgress('behind')
    timer.current = setTimeout(async () => {
      const isKept = await send(address, { method: 'POST', body })
      if (last.current !== body) return
      setProgress(isKept ? 'shown' : 'failed')
      if (isKept) onSent()
    }, PAUSE_MS)
    // `onSent` is made anew with each render.
  }, [address, fields, isSent])
  useEffect(() => () => clearTimeout(timer.current), [])
  return progress
}
