'use client'
import { Banner, useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { idOf } from '../../content/record.ts'
import { validityOf, type DatedDocument } from '../../content/validity.ts'
import { askRoute } from '../askRoute.ts'
import { feeReductionText } from './text.ts'

/** The legal document with an id; null until it is known, and where it cannot be read. */
function useDocument(id: string | number | undefined): DatedDocument | null {
  const { api } = useConfig().config.routes
  const [read, setRead] = useState<{ id: string | number; doc: DatedDocument } | null>(null)
  useEffect(() => {
    let isOver = false
    const read = async () => {
      if (!id) return
      const answer = await askRoute<DatedDocument>(`${api}/legal-documents/${id}?depth=0`)
      if (!isOver && 'json' in answer) setRead({ id, doc: answer.json })
    }
    void read()
    return () => {
      isOver = true
    }
  }, [api, id])
  return read && read.id === id ? read.doc : null
}

/** Says that the law on which a reduction rests is not in force, as of today. */
export function BasisWarning() {
  const { states, advice } = feeReductionText(useTranslation().i18n.language)
  const id = useFormFields(([fields]) => idOf<string | number | undefined>(fields.document?.value))
  const doc = useDocument(id)
  const state = doc && validityOf(doc)
  const isInDoubt = state === 'expired' || state === 'suspended' || state === 'not_yet'
  return (
    <div aria-live="polite">{isInDoubt && <Banner type="error">{`${states[state]} ${advice}`}</Banner>}</div>
  )
}
