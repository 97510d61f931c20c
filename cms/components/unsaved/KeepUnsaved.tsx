'use client'
import {
  Button,
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { findForm, pathOf } from '../merge/forms.ts'
import { Dialog } from '../session/Dialog.tsx'
import { toTime } from '../signIn/text.ts'
import { keyOf, readCopy, writeCopy, type UnsavedCopy } from './copies.ts'
import { unsavedText } from './text.ts'

const EVERY_MS = 1000

/** Where the copy of the form on this page is kept. */
function useKey(): string {
  const user = String(useAuth().user?.id ?? '')
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  return keyOf({ user, entity: collectionSlug ?? globalSlug ?? '', id, locale })
}

/** Keeps a copy of what is typed; useForgetSaved removes it. A failed save, too, ends the state "modified". */
function useCopy(key: string, path: string | null): void {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { getData } = useForm()
  const { mostRecentUpdate: saved } = useDocumentEvents()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!isModified) return
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      const { at: base = null, data: before = null } = (path && findForm(path)?.base) || {}
      writeCopy(localStorage, key, { at: new Date().toISOString(), base, before, data: getData() })
    }, EVERY_MS)
  }, [fields, isModified, key, path, getData])
  useEffect(() => {
    const stop = () => {
      clearTimeout(timer.current)
      timer.current = undefined
    }
    stop()
    return stop
  }, [saved])
}

/** The copy of an earlier visit. */
function useFound(key: string) {
  const [found, setFound] = useState<UnsavedCopy | null>(null)
  useEffect(() => setFound(readCopy(localStorage, key)), [key])
  return { found, close: () => setFound(null) }
}

/** Keeps what is typed into a form in the browser, and offers it again after the page was left without saving. */
export function KeepUnsaved() {
  const key = useKey()
  const { id, collectionSlug, globalSlug, savedDocumentData } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const path = pathOf({ api, collectionSlug, globalSlug, id })
  const base = (savedDocumentData?.updatedAt as string | undefined) ?? null
  const words = unsavedText(useTranslation().i18n.language)
  const { reset, setModified } = useForm()
  const { found, close } = useFound(key)
  useCopy(key, path)
  if (!found) return null

  const restore = async () => {
    close()
    await reset(found.data)
    const form = path && findForm(path)
    // The next save merges it with what was stored since.
    if (form && found.base) form.base = { at: found.base, data: found.before ?? null }
    setModified(true)
  }
  const drop = () => {
    localStorage.removeItem(key)
    close()
  }
  return (
    <Dialog title={words.title} cancel={words.later} onCancel={close}>
      <p>{words.found(toTime(found.at))}</p>
      {found.base !== base && <p>{words.changed}</p>}
      <div className="sign-in-buttons">
        <Button type="button" margin={false} onClick={() => void restore()}>
          {words.restore}
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} onClick={drop}>
          {words.drop}
        </Button>
      </div>
    </Dialog>
  )
}
