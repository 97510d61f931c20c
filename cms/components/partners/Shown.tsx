'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId } from 'react'
import type { PartnerText } from './text.ts'

/** A secret that is shown once. */
export function Shown({ label, value, words }: { label: string; value: string; words: PartnerText }) {
  const id = useId()
  const copy = () =>
    navigator.clipboard?.writeText(value).then(
      () => toast.success(words.copied),
      () => undefined,
    )
  return (
    <div className="field-type text partner-keys__shown">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} readOnly value={value} onFocus={({ target }) => target.select()} />
      <p className="field-description">{words.once}</p>
      <Button type="button" size="small" margin={false} onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  )
}
