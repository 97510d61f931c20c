'use client'
import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { askRoute } from '../askRoute.ts'
import { embargoText } from './text.ts'
import './embargo.css'

/** At the record of an embargo: lets an administrator read the draft, for a reason that is recorded. */
export function OpenEmbargo() {
  const { admin, api } = useConfig().config.routes
  const { savedDocumentData } = useDocumentInfo()
  const words = embargoText(useTranslation().i18n.language)
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const key = savedDocumentData?.key as string | undefined
  if (!key) return null
  const open = async () => {
    const answer = await askRoute<object>(`${api}/${key}/embargo/open`, { reason })
    if ('errors' in answer) setError(answer.errors.join(' '))
    else window.location.assign(`${admin}/collections/${key}`)
  }
  return (
    <section className="field-type embargo" aria-labelledby="open-embargo">
      <div className="field-label" id="open-embargo">
        {words.adminTitle}
      </div>
      <p>{words.adminHint}</p>
      <label htmlFor="embargo-reason">{words.reason}</label>
      <textarea
        id="embargo-reason"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p role="alert">{error}</p>
      <Button type="button" size="small" margin={false} disabled={!reason.trim()} onClick={() => void open()}>
        {words.adminOpen}
      </Button>
    </section>
  )
}
