'use client'
import { useTranslation } from '@payloadcms/ui'
import { Fragment, useState, type FormEvent, type ReactNode } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import type { StaffActName } from '../../cases/acts/acts.ts'
import { askRoute } from '../askRoute.ts'
import { Errors } from '../workflow/Errors.tsx'
import { actBody } from './actBody.ts'
import { actText } from './actText.ts'
import { typedIn } from './CaseField.tsx'
import { useShownAnew } from './useShownAnew.ts'

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

/**
 * Whether an act is done and its case not shown as it is since; then `round` grows, and the form begins anew with it.
 * @param seen changes with the case
 */
function useRounds(seen: string) {
  const [doneAt, setDoneAt] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  if (doneAt !== null && doneAt !== seen) {
    setDoneAt(null)
    setRound(round + 1)
  }
  return { round, isOver: doneAt !== null, end: () => setDoneAt(seen) }
}

/** The form of one act on a case; what was typed stays when it is refused. */
export function ActForm({ act, url, seen, path, children }: Props) {
  const words = actText(useTranslation().i18n.language)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const { round, isOver, end } = useRounds(seen)
  const showAnew = useShownAnew()
  const hint = words.hints[act]

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const all = (name: string) => new FormData(form).getAll(name).map(String)
    setBusy(true)
    const body = { ...actBody(act, typedIn(form), all), seen }
    const answer = await askRoute<{ case: object | null }>(`${url}/${act}`, body)
    setBusy(false)
    if ('errors' in answer) return setErrors([`${words.failed}: ${answer.errors.join(' ')}`])
    if (!answer.json.case) return location.assign(path)
    setErrors([])
    form.closest('details')?.removeAttribute('open')
    end()
    showAnew(words.names[act])
  }

  return (
    <form className="case__form" onSubmit={(event) => void send(event)}>
      {hint && <p>{hint}</p>}
      <Fragment key={round}>{children}</Fragment>
      <Errors errors={errors} />
      <SubmitButton size="small" margin={false} disabled={isBusy || isOver} id={`case-${act}`}>
        {words.names[act]}
      </SubmitButton>
    </form>
  )
}
