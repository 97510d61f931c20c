'use client'
import { toast, useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { Stale } from '../../merging/base.ts'
import { applyChoices, type Choices } from '../../merging/choose.ts'
import { mergeDocuments, type Merged } from '../../merging/merge.ts'
import { openForm, pathOf, type OpenForm, type Question } from './forms.ts'
import { MergeDialog } from './MergeDialog.tsx'
import { partsOf } from './partsOf.ts'
import { mergeText } from './text.ts'

interface Asked {
  merged: Merged
  stale: Stale
  isPublishing: boolean
  onEnd: (choices: Choices | null) => void
}

/** How a form merges: by itself where it can, else with a dialog. */
function useSettle() {
  const { docConfig } = useDocumentInfo()
  const { setModified } = useForm()
  const { language } = useTranslation().i18n
  const [asked, setAsked] = useState<Asked | null>(null)
  const ask = (question: Omit<Asked, 'onEnd'>) =>
    new Promise<Choices | null>((resolve) => {
      setAsked({
        ...question,
        onEnd: (choices) => {
          setAsked(null)
          resolve(choices)
        },
      })
    })
  const settle = async ({ stale, ...three }: Question) => {
    const merged = mergeDocuments(partsOf(docConfig?.fields ?? [], language), three)
    const { conflicts, taken } = merged
    const isPublishing = three.mine._status === 'published' && taken.length > 0
    const choices = conflicts.length > 0 || isPublishing ? await ask({ merged, stale, isPublishing }) : {}
    // A refused save ends the state "modified" of a form, without which it cannot be saved again.
    if (!choices) setTimeout(() => setModified(true))
    else if (taken.length > 0) toast.info(mergeText(language).merged(taken.join(', ')))
    return choices && applyChoices(merged, choices)
  }
  return { asked, settle }
}

/** Makes a form say what state of the document it is based on, and merge what others saved since. */
export function MergeStale() {
  const { id, collectionSlug, globalSlug, savedDocumentData: data } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const { asked, settle } = useSettle()
  const path = pathOf({ api, collectionSlug, globalSlug, id })
  const form = useRef<OpenForm>({ base: null, settle })
  useEffect(() => {
    form.current.settle = settle
  })
  useEffect(() => (path ? openForm(path, form.current) : undefined), [path])
  useEffect(() => {
    const at = data?.updatedAt
    form.current.base = typeof at === 'string' ? { at, data: data ?? null } : null
  }, [data])
  return asked && <MergeDialog {...asked} />
}
