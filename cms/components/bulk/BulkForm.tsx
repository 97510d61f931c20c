'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import { askRoute } from '../askRoute.ts'
import { ChangeFields } from './ChangeFields.tsx'
import { nothingEntered, toChange, type Choices, type Entered, type Kind } from './entered.ts'
import { PlanTable, type Line } from './PlanTable.tsx'
import { bulkText } from './text.ts'

interface Plan {
  lines: Line[]
  count: number
}

interface Props {
  /** The items, as cms/bulk/asked.ts takes them. */
  selection: { collection: string; ids?: string[]; where?: object; search?: string }
  kinds: readonly Kind[]
  choices: Choices
}

/** Asks for the preview of a change and starts it. */
function useBulk({ selection }: Pick<Props, 'selection'>, entered: Entered) {
  const { admin, api } = useConfig().config.routes
  const [plan, setPlan] = useState<Plan | null>(null)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const asked = { ...selection, change: toChange(entered) }

  const ask = async <T,>(path: string, body: object): Promise<T | null> => {
    setBusy(true)
    setErrors([])
    const answer = await askRoute<T>(`${api}${path}`, body)
    setBusy(false)
    if ('json' in answer) return answer.json
    setErrors(answer.errors)
    return null
  }
  const preview = async () => setPlan(await ask<Plan>('/bulk-edit/plan', asked))
  const start = async (typed: string) => {
    const run = await ask<{ id: string }>('/bulk-edit', { ...asked, expected: plan?.count, typed })
    if (run) window.location.assign(`${admin}/runs?run=${run.id}`)
  }
  return { admin, plan, errors, isBusy, preview, start, forget: () => setPlan(null) }
}

/** Chooses what to change of many items, shows what will change, and starts it. */
export function BulkForm({ selection, kinds, choices }: Props) {
  const id = useId()
  const words = bulkText(useTranslation().i18n.language)
  const [entered, setEntered] = useState(() => nothingEntered(kinds[0]!))
  const [typed, setTyped] = useState('')
  const bulk = useBulk({ selection }, entered)
  const { plan, errors, isBusy } = bulk
  const change = (changed: Partial<Entered>) => {
    bulk.forget()
    setEntered((before) => ({ ...before, ...changed }))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void bulk.preview()
  }
  return (
    <>
      <form className="bulk__form" onSubmit={submit} noValidate>
        <ChangeFields entered={entered} choices={choices} words={words} onChange={change} kinds={kinds} />
        <SubmitButton buttonStyle={plan ? 'secondary' : 'primary'} margin={false} disabled={isBusy}>
          {words.preview}
        </SubmitButton>
      </form>
      <div role="alert">
        {errors.map((error) => (
          <p key={error} className="bulk__error">
            {error}
          </p>
        ))}
      </div>
      <div role="status">
        {isBusy && <p>{words.busy}</p>}
        {plan && <p>{words.counts(plan.count, plan.lines.length - plan.count)}</p>}
      </div>
      {plan && entered.kind === 'removePoint' && plan.count > 0 && (
        <div className="bulk__field">
          <label className="field-label" htmlFor={id}>
            {words.type(plan.count)}
          </label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
      )}
      {plan && plan.count > 0 && (
        <Button margin={false} disabled={isBusy} onClick={() => void bulk.start(typed)}>
          {words.start(plan.count)}
        </Button>
      )}
      {plan && <PlanTable lines={plan.lines} words={words} admin={bulk.admin} />}
    </>
  )
}
