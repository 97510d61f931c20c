'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CommentGroup } from '../../consultations/groups.ts'
import { REFUSAL_WORDS } from '../../consultations/words.ts'
import { REFUSAL_REASONS, type CommentState } from '../../content/consultationComments.ts'
import type { CommentsText } from './text.ts'
import type { Act } from './useComments.ts'

interface Props {
  words: CommentsText
  language: 'vi' | 'en'
  groups: CommentGroup[]
  /** How many comments are chosen, and in which state they are. */
  count: number
  state: CommentState
  isBusy: boolean
  onAct: (act: Act) => Promise<void>
}

const LOOK = { buttonStyle: 'secondary', size: 'small', margin: false, type: 'button' } as const

/** Refuses the chosen comments: the reason is chosen first. */
function Refuse({ words, language, isBusy, onAct }: Props) {
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  return (
    <div className="received-act">
      <label htmlFor="received-reason">{words.reason}</label>
      <select id="received-reason" value={reason} onChange={({ target }) => setReason(target.value)}>
        <option value="" />
        {REFUSAL_REASONS.map((one) => (
          <option key={one} value={one}>
            {REFUSAL_WORDS[one][language]}
          </option>
        ))}
      </select>
      <label htmlFor="received-note">{words.note}</label>
      <input
        id="received-note"
        value={note}
        maxLength={1000}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button
        {...LOOK}
        disabled={isBusy || reason === ''}
        onClick={() => void onAct({ act: 'refuse', reason, note })}
      >
        {words.refuse}
      </Button>
    </div>
  )
}

/** Puts the chosen comments into a group of the newest draft, or out of theirs. */
function Group({ words, groups, isBusy, onAct }: Props) {
  const [group, setGroup] = useState('')
  if (groups.length === 0) return <p>{words.groupsFirst}</p>
  return (
    <div className="received-act">
      <label htmlFor="received-group">{words.group}</label>
      <select id="received-group" value={group} onChange={({ target }) => setGroup(target.value)}>
        <option value="">{words.noGroup}</option>
        {groups.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      <Button {...LOOK} disabled={isBusy} onClick={() => void onAct({ act: 'group', group: group || null })}>
        {words.setGroup}
      </Button>
    </div>
  )
}

/** What can be done with the chosen comments. */
export function CommentActs(props: Props) {
  const { words, count, state, isBusy, onAct } = props
  return (
    <div className="received-acts">
      <p role="status">{words.chosen(count)}</p>
      {state !== 'published' && (
        <Button
          {...LOOK}
          buttonStyle="primary"
          disabled={isBusy}
          onClick={() => void onAct({ act: 'publish' })}
        >
          {words.publish}
        </Button>
      )}
      {state === 'published' && <Group {...props} />}
      {state !== 'refused' && <Refuse {...props} />}
    </div>
  )
}
