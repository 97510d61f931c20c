'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import type { SessionState } from './sessionClock.ts'
import { sessionText } from './text.ts'

interface Props {
  state: SessionState
  onSignIn: () => void
}

/** Tells, in a bar below, that the session is about to end or has ended. */
export function SessionWarning({ state, onSignIn }: Props) {
  const words = sessionText(useTranslation().i18n.language)
  if (state.kind === 'running') return null
  const text = 'minutesLeft' in state ? words[state.kind](state.minutesLeft) : words.ended
  return (
    <div className="session-warning" role="status">
      <p>{text}</p>
      {state.kind !== 'idle' && (
        <Button type="button" size="small" margin={false} onClick={onSignIn}>
          {words.signIn}
        </Button>
      )}
    </div>
  )
}
