'use client'
import { Choice, type Options } from './Choice.tsx'
import type { Kind } from './entered.ts'
import { PointFields, type FieldsProps } from './PointFields.tsx'

const optionsOf = (names: Record<string, string>): Options => Object.entries(names)

function AgencyFields({ entered, choices, words, onChange }: FieldsProps) {
  return (
    <>
      <Choice
        label={words.list}
        value={entered.list}
        options={optionsOf(words.lists)}
        onChange={(list) => onChange({ list })}
      />
      <Choice
        label={words.how}
        value={entered.how}
        options={optionsOf(words.hows)}
        onChange={(how) => onChange({ how })}
      />
      <Choice
        label={words.agency}
        value={entered.agency}
        options={choices.agencies}
        empty={words.choose}
        onChange={(agency) => onChange({ agency })}
      />
      {entered.how === 'replace' && (
        <Choice
          label={words.by}
          value={entered.by}
          options={choices.agencies}
          empty={words.choose}
          onChange={(by) => onChange({ by })}
        />
      )}
    </>
  )
}

/** What is changed, and the new values. */
export function ChangeFields({ kinds, ...props }: FieldsProps & { kinds: readonly Kind[] }) {
  const { entered, choices, words, onChange } = props
  const { kind } = entered
  const isPlain = kind === 'field' || kind === 'owner'
  return (
    <>
      <Choice
        label={words.kind}
        value={kind}
        options={kinds.map((one) => [one, words.kinds[one]] as const)}
        onChange={(one) => onChange({ kind: one as Kind })}
      />
      {isPlain && (
        <Choice
          label={words.value}
          value={entered.value}
          options={kind === 'field' ? choices.fields : choices.agencies}
          empty={words.choose}
          onChange={(value) => onChange({ value })}
        />
      )}
      {kind === 'agencies' && <AgencyFields {...props} />}
      {!isPlain && kind !== 'agencies' && <PointFields {...props} />}
    </>
  )
}
