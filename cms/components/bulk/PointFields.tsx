'use client'
import { useId } from 'react'
import { Choice } from './Choice.tsx'
import type { Choices, Entered } from './entered.ts'
import type { BulkText } from './text.ts'

export interface FieldsProps {
  entered: Entered
  choices: Choices
  words: BulkText
  onChange: (changed: Partial<Entered>) => void
}

function TextField({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="bulk__field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} type="text" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}

/** Which entry points of the chosen procedures are meant. */
function WhichPoints({ entered, choices, words, onChange }: FieldsProps) {
  return (
    <fieldset className="bulk__which">
      <legend className="field-label">{words.which}</legend>
      <Choice
        label={words.receiving}
        value={entered.ofAgency}
        options={choices.agencies}
        empty={words.any}
        onChange={(ofAgency) => onChange({ ofAgency })}
      />
      <Choice
        label={words.provider}
        value={entered.ofProvider}
        options={choices.providers}
        empty={words.any}
        onChange={(ofProvider) => onChange({ ofProvider })}
      />
      <Choice
        label={words.channel}
        value={entered.ofChannel}
        options={choices.channels}
        empty={words.any}
        onChange={(ofChannel) => onChange({ ofChannel })}
      />
    </fieldset>
  )
}

/** Where entry points lead. */
function Target({ entered, choices, words, onChange }: FieldsProps) {
  return (
    <>
      <Choice
        label={words.provider}
        value={entered.provider}
        options={choices.providers}
        empty={words.choose}
        onChange={(provider) => onChange({ provider })}
      />
      <TextField label={words.url} value={entered.url} onChange={(url) => onChange({ url })} />
    </>
  )
}

function Switch({ entered, words, onChange }: FieldsProps) {
  return (
    <>
      <Choice
        label={words.state}
        value={entered.isOn ? 'on' : 'off'}
        options={[
          ['off', words.off],
          ['on', words.on],
        ]}
        onChange={(state) => onChange({ isOn: state === 'on' })}
      />
      {!entered.isOn && (
        <TextField label={words.reason} value={entered.reason} onChange={(reason) => onChange({ reason })} />
      )}
    </>
  )
}

/** A new entry point. */
function NewPoint({ entered, choices, words, onChange }: FieldsProps) {
  return (
    <>
      <Choice
        label={words.receiving}
        value={entered.agency}
        options={choices.agencies}
        empty={words.any}
        onChange={(agency) => onChange({ agency })}
      />
      <Choice
        label={words.channel}
        value={entered.channel}
        options={choices.channels}
        onChange={(channel) => onChange({ channel })}
      />
    </>
  )
}

/** The fields of a change of entry points. */
export function PointFields(props: FieldsProps) {
  const { kind } = props.entered
  return (
    <>
      {kind === 'addPoint' ? <NewPoint {...props} /> : <WhichPoints {...props} />}
      {(kind === 'addPoint' || kind === 'movePoint') && <Target {...props} />}
      {kind === 'switchPoint' && <Switch {...props} />}
    </>
  )
}
