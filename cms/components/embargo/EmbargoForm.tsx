'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { ToldEmbargo } from '../../embargo/routes.ts'
import { askRoute } from '../askRoute.ts'
import { embargoText } from './text.ts'

interface Props {
  url: string
  told: ToldEmbargo
  onChange: (told: ToldEmbargo) => void
}

/** Chooses who may read the drafts of a document, and until when. Stored at once, without a version. */
export function EmbargoForm({ url, told, onChange }: Props) {
  const { embargo, candidates } = told
  const words = embargoText(useTranslation().i18n.language)
  const [chosen, setChosen] = useState(() => new Set(embargo?.people.map(({ id }) => id)))
  const [day, setDay] = useState(embargo?.until ?? '')
  const [isBusy, setBusy] = useState(false)
  const send = async (body: object, method: 'POST' | 'DELETE') => {
    setBusy(true)
    const answer = await askRoute<ToldEmbargo>(url, body, method)
    setBusy(false)
    if ('errors' in answer) return void toast.error(`${words.failed}: ${answer.errors.join(' ')}`)
    toast.success(words.saved)
    onChange(answer.json)
  }
  const toggle = (id: string, isChosen: boolean) =>
    setChosen((known) => new Set(isChosen ? [...known, id] : [...known].filter((one) => one !== id)))
  const common = { type: 'button', size: 'small', margin: false, disabled: isBusy } as const
  return (
    <div className="embargo__form">
      <fieldset className="embargo__people">
        <legend>{words.choose}</legend>
        {candidates.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p>{words.always}</p>
      <label htmlFor="embargo-day">{words.day}</label>
      <input id="embargo-day" type="date" value={day} onChange={({ target }) => setDay(target.value)} />
      <div className="embargo__buttons">
        <Button
          {...common}
          buttonStyle="secondary"
          onClick={() => void send({ people: [...chosen], until: day || null }, 'POST')}
        >
          {embargo ? words.change : words.set}
        </Button>
        {embargo && (
          <Button {...common} buttonStyle="secondary" onClick={() => void send({}, 'DELETE')}>
            {words.lift}
          </Button>
        )}
      </div>
    </div>
  )
}
