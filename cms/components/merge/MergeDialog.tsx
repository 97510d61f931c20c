'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Stale } from '../../merging/base.ts'
import { isDecided, type Choices } from '../../merging/choose.ts'
import type { Conflict, Merged } from '../../merging/merge.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { Dialog } from '../session/Dialog.tsx'
import type { FormPart } from './partsOf.ts'
import { namedIn, showValue } from './showValue.ts'
import { mergeText } from './text.ts'
import { useNames } from './useNames.ts'
import './merge.css'

interface SidesProps {
  conflict: Conflict
  chosen: 'mine' | 'theirs' | undefined
  who: string | null
  onChoose: (side: 'mine' | 'theirs') => void
}

/** Both values of a field side by side, each the label of its choice. */
function Sides({ conflict, chosen, who, onChoose }: SidesProps) {
  const { language } = useTranslation().i18n
  const words = mergeText(language)
  const name = useId()
  const { field } = conflict.part as FormPart
  const nameOf = useNames([...namedIn(field, conflict.mine), ...namedIn(field, conflict.theirs)])
  const sides = { mine: words.mine, theirs: words.theirs(who) } as const
  return (
    <fieldset className="merge__field">
      <legend>{conflict.label}</legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} className="merge__side">
          <span className="merge__choice">
            <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
            {sides[side]}
          </span>
          <span className="merge__value">
            {showValue(field, conflict[side], { words, language, nameOf })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface Props {
  merged: Merged
  stale: Stale
  isPublishing: boolean
  onEnd: (choices: Choices | null) => void
}

/** Asks which side to keep in each field that both changed. */
export function MergeDialog({ merged: { conflicts, taken }, stale, isPublishing, onEnd }: Props) {
  const words = mergeText(useTranslation().i18n.language)
  const [choices, setChoices] = useState<Choices>({})
  return (
    <Dialog title={words.title} cancel={words.cancel} onCancel={() => onEnd(null)} isWide>
      <p>{words.saved(stale.by, toVietnamTime(stale.at))}</p>
      {conflicts.length > 0 && <p>{words.choose}</p>}
      {conflicts.map((conflict) => (
        <Sides
          key={conflict.path}
          {...{ conflict, chosen: choices[conflict.path], who: stale.by }}
          onChoose={(side) => setChoices((known) => ({ ...known, [conflict.path]: side }))}
        />
      ))}
      {taken.length > 0 && (
        <p>
          {words.taken} {taken.join(', ')}.
        </p>
      )}
      {isPublishing && <p className="merge__warning">{words.publishes}</p>}
      <Button
        type="button"
        margin={false}
        disabled={!isDecided(conflicts, choices)}
        onClick={() => onEnd(choices)}
      >
        {words.save}
      </Button>
    </Dialog>
  )
}
