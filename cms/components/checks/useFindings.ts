'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { checkDocument, textsOf, type Checked } from '../../checks/checkDocument.ts'
import { picturesIn, type Pictures } from '../../checks/pictures.ts'
import { askPictures } from './askPictures.ts'
import { useDeadLinks } from './useDeadLinks.ts'

/** Pause after the last change before a text is checked, in milliseconds. */
const PAUSE = 700

/** The pictures of the texts, asked for when others appear. */
function usePictures(ids: string, locale: string): Pictures {
  const { api } = useConfig().config.routes
  const [pictures, setPictures] = useState<Pictures>(new Map())
  useEffect(() => {
    if (!ids) return
    const asked = new AbortController()
    void askPictures(api, ids.split(','), { locale, signal: asked.signal }).then(
      (found) => asked.signal.aborted || setPictures(found),
    )
    return () => asked.abort()
  }, [api, ids, locale])
  return pictures
}

/** What is found in the form as it is typed, shortly after the last change; null until it was checked. */
export function useFindings(): Checked | null {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const [fields] = useAllFormFields()
  const { code } = useLocale()
  const title = getEntityConfig({ collectionSlug })?.admin?.useAsTitle ?? 'title'
  const [checked, setChecked] = useState<Checked | null>(null)
  const [ids, setIds] = useState('')
  const pictures = usePictures(ids, code)
  const dead = useDeadLinks()
  useEffect(() => {
    const timer = setTimeout(() => {
      const values = Object.fromEntries(Object.entries(fields).map(([path, { value }]) => [path, value]))
      const language = code === 'en' ? 'en' : 'vi'
      setIds(
        textsOf(values)
          .flatMap(([, text]) => picturesIn(text))
          .join(','),
      )
      setChecked(checkDocument(values, { collection: collectionSlug, title, language, pictures, dead }))
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [fields, code, collectionSlug, title, pictures, dead])
  return checked
}
