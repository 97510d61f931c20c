'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { StaffActName } from '../../cases/acts/acts.ts'
import { askRoute } from '../askRoute.ts'
import { Errors } from '../workflow/Errors.tsx'
import { actBody } from './actBody.ts'
import { actText } from './actText.ts'
import { typedIn } from './CaseField.tsx'

interface Props {
  act: StaffActName
  /** Of the case, below which each act has its route. */
  url: string
  /** When the case last changed, as it is shown. */
  seen: string
  /** Of the list of cases, for who may no longer read this one. */
  path: string
  children?: ReactNode
}

/** The form of one act on a case; what was typed stays when it is refused. */
export function ActForm({ act, url, seen, path, children }: Props) {
  const words = actText(useTranslation().i18n.language)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const hint = words.hints[act]

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const all = (name: string) => new FormData(form).getAll(name).map(String)
    setBusy(true)
    const body = { ...actBody(act, typedIn(form), all), seen }
    const answer = await askRoute<{ case: object | null }>(`${url}/${act}`, body)
    // The whole page shows the case: its state, its thread and what can be done next.
    if ('json' in answer) return answer.json.case ? location.reload() : location.assign(path)
    setBusy(false)
    setErrors([`${words.failed}: ${answer.errors.join(' ')}`])
  }

  return (
    <form className="case__form" onSubmit={(event) => void send(event)}>
      {hint && <p>{hint}</p>}
      {children}
      <Errors errors={errors} />
      <Button type="submit" size="small" margin={false} disabled={isBusy} id={`case-${act}`}>
        {words.names[act]}
      </Button>
    </form>
  )
}
