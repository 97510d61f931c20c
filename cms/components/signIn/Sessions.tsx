'use client'
import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { signInText, toTime } from './text.ts'
import { useAsk } from './useAsk.ts'

interface Session {
  id: string
  startedAt: string
  lastSeenAt: string
  device: string
  isCurrent: boolean
}

/** The sessions of one's own account, on the account page. */
export function Sessions() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const words = signInText(useTranslation().i18n.language)
  const ask = useAsk()
  const isOwn = Boolean(user) && String(id) === String(user?.id)
  const [sessions, setSessions] = useState<Session[]>([])
  const load = useCallback(
    async () => setSessions((await ask<{ docs: Session[] }>('sessions', 'GET')).data?.docs ?? []),
    [ask],
  )
  useEffect(() => {
    if (isOwn) void load()
  }, [isOwn, load])
  if (!isOwn || sessions.length === 0) return null

  const end = async (path: string) => {
    await ask(path, 'DELETE')
    await load()
  }
  const small = { type: 'button', size: 'small', buttonStyle: 'secondary', margin: false } as const
  return (
    <section className="field-type sign-in-factor" aria-labelledby="sign-in-sessions">
      <h2 id="sign-in-sessions">{words.sessions}</h2>
      <ul className="sign-in-sessions">
        {sessions.map(({ id: one, device, startedAt, lastSeenAt, isCurrent }) => (
          <li key={one}>
            <span>
              <strong>{device || words.program}</strong> {isCurrent && words.current}
              <br />
              {words.times(toTime(startedAt), toTime(lastSeenAt))}
            </span>
            {!isCurrent && (
              <Button {...small} onClick={() => void end(`sessions/${one}`)}>
                {words.signOut}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button {...small} onClick={() => void end('sessions')}>
          {words.signOutOthers}
        </Button>
      )}
    </section>
  )
}
