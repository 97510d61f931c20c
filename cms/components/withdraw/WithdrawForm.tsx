'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import { KINDS, type Kind } from '../../withdraw/kinds.ts'
import { ReferencesHere } from '../references/References.tsx'
import { askWithdrawal } from './ask.ts'
import { ChooseSuccessor, type Chosen } from './ChooseSuccessor.tsx'
import { Explanation } from './Explanation.tsx'
import { withdrawText, type WithdrawText } from './words.ts'

interface Entered {
  kind: Kind
  explanation: { vi: string; en: string }
  chosen: Chosen | null
  to: string
}

type Change = (changed: Partial<Entered>) => void

function KindChoice({ kind, onChange, words }: { kind: Kind; onChange: Change; words: WithdrawText }) {
  return (
    <fieldset className="withdraw__kinds">
      <legend className="field-label">{words.how}</legend>
      {KINDS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="withdraw-kind"
            checked={one === kind}
            onChange={() => onChange({ kind: one })}
          />
          <span>
            <strong>{words.kinds[one]}</strong>
            <br />
            {words.hints[one]}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

const toBody = ({ kind, explanation, chosen, to }: Entered) => ({
  ...{ kind, explanation },
  ...(kind === 'replaced' && chosen && { successor: { relationTo: chosen.collection, value: chosen.id } }),
  ...(kind === 'replaced' && !chosen && to && { to }),
})

/** Asks why a document is withdrawn and what readers are told. @param address of the document in the API */
export function WithdrawForm({ address }: { address: string }) {
  const words = withdrawText(useTranslation().i18n.language)
  const [entered, setEntered] = useState<Entered>({
    kind: 'error',
    explanation: { vi: '', en: '' },
    chosen: null,
    to: '',
  })
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const change: Change = (changed) => setEntered((before) => ({ ...before, ...changed }))
  const { kind, explanation, chosen, to } = entered

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    const refused = await askWithdrawal(`${address}/withdraw`, toBody(entered))
    // The whole page shows the state: status line, versions, buttons.
    if (refused.length === 0) return window.location.reload()
    setBusy(false)
    setErrors(refused)
  }

  return (
    <form className="withdraw" onSubmit={submit} noValidate>
      <KindChoice kind={kind} onChange={change} words={words} />
      {kind === 'replaced' ? (
        <ChooseSuccessor chosen={chosen} to={to} onChange={change} />
      ) : (
        <Explanation value={explanation} isRequired={kind === 'outdated'} onChange={change} />
      )}
      {kind !== 'outdated' && <ReferencesHere />}
      <div role="alert">
        {errors.map((error) => (
          <p key={error} className="withdraw__error">
            {error}
          </p>
        ))}
      </div>
      <SubmitButton id="withdraw-confirm" margin={false} disabled={isBusy}>
        {kind === 'outdated' ? words.mark : words.confirm}
      </SubmitButton>
    </form>
  )
}
