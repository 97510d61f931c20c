'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { SubmitButton } from '../SubmitButton.tsx'
import { LONGEST_CASE_TEXT } from '../../content/cases/bounds.ts'
import type { ReceivedCase } from '../../content/cases/intake.ts'
import type { CasePart, ContactRule } from '../../content/cases/kind.ts'
import { askRoute } from '../askRoute.ts'
import { Errors } from '../workflow/Errors.tsx'
import { CaseField, typedIn } from './CaseField.tsx'
import { phoneText } from './phoneText.ts'

/** A kind as the form for calls shows it. */
export interface PhoneKind {
  key: string
  name: string
  question: string
  asks: CasePart[]
  contact: ContactRule
  topics: { key: string; name: string; urgent: { telephone: string; when: string } | null }[]
}

interface Option {
  value: string
  label: string
}

interface Props {
  kinds: PhoneKind[]
  agencies: Option[]
  communes: Option[]
  url: string
  /** Of the list of cases. */
  path: string
  /** Names this sending: the same form sent twice is one case. */
  formKey: string
}

const useWords = () => phoneText(useTranslation().i18n.language)

function Topic({ topics }: Pick<PhoneKind, 'topics'>) {
  const words = useWords()
  const [chosen, choose] = useState('')
  const urgent = topics.find(({ key }) => key === chosen)?.urgent
  return (
    <>
      <CaseField
        {...{ name: 'topic', label: words.topic, type: 'select', none: words.choose, isRequired: true }}
        options={topics.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={choose}
      />
      <div role="status">
        {urgent && <p className="case__urgent">{words.urgent(urgent.telephone, urgent.when)}</p>}
      </div>
    </>
  )
}

function About({ kind, agencies, communes }: Pick<Props, 'agencies' | 'communes'> & { kind: PhoneKind }) {
  const words = useWords()
  const asks = (part: CasePart) => kind.asks.includes(part)
  const choice = { type: 'select', none: words.choose } as const
  return (
    <>
      {asks('topic') && <Topic topics={kind.topics} />}
      {asks('place') && (
        <>
          <CaseField {...choice} name="commune" label={words.commune} options={communes} />
          <CaseField name="place" label={words.place} />
        </>
      )}
      {asks('page') && <CaseField name="page" label={words.page} />}
      {asks('procedure') && <CaseField name="procedure" label={`${words.procedure} (${words.optional})`} />}
      {asks('agency') && <CaseField {...choice} name="agency" label={words.agency} options={agencies} />}
    </>
  )
}

function Caller({ contact }: Pick<PhoneKind, 'contact'>) {
  const words = useWords()
  if (contact === 'none') return null
  const isRequired = contact === 'required'
  return (
    <fieldset className="case__caller">
      <legend>{isRequired ? words.person : `${words.person} (${words.optional})`}</legend>
      <CaseField name="name" label={words.name} isRequired={isRequired} />
      <CaseField name="phone" type="tel" label={words.phone} />
      <CaseField name="email" type="email" label={words.email} />
      <CaseField name="address" label={words.address} />
    </fieldset>
  )
}

function Done({ received, path }: { received: ReceivedCase; path: string }) {
  const words = useWords()
  return (
    <div role="status">
      <p>
        <strong>{words.done(received.number)}</strong>
      </p>
      <p>{words.tell}</p>
      <p className="case__code">{received.code}</p>
      <p>
        <a href={`${path}/${received.id}`}>{words.open}</a> · <a href="?">{words.another}</a>
      </p>
    </div>
  )
}

/** Enters a call as a case. */
export function PhoneForm({ kinds, agencies, communes, url, path, formKey }: Props) {
  const words = useWords()
  const [chosen, choose] = useState(kinds[0]?.key ?? '')
  const [received, setReceived] = useState<ReceivedCase | null>(null)
  const [errors, setErrors] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const kind = kinds.find((one) => one.key === chosen)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const answer = await askRoute<ReceivedCase>(url, { ...typedIn(event.currentTarget), key: formKey })
    setBusy(false)
    if ('json' in answer) setReceived(answer.json)
    else setErrors(answer.errors)
  }

  if (received) return <Done received={received} path={path} />
  return (
    <form className="case__form" onSubmit={(event) => void send(event)}>
      <CaseField
        {...{ name: 'kind', label: words.kind, type: 'select', value: chosen, onChange: choose }}
        options={kinds.map((one) => ({ value: one.key, label: one.name }))}
      />
      {kind && (
        <>
          <CaseField
            {...{ name: 'text', label: kind.question, type: 'textarea', rows: 6, isRequired: true }}
            maxLength={LONGEST_CASE_TEXT}
          />
          <About key={kind.key} kind={kind} agencies={agencies} communes={communes} />
          <Caller contact={kind.contact} />
        </>
      )}
      <Errors errors={errors} />
      <SubmitButton disabled={isBusy}>{words.send}</SubmitButton>
    </form>
  )
}
