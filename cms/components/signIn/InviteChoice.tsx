'use client'
import { CheckboxInput, useConfig, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { LinkText } from './linkText.ts'
import { wantInvitation } from './wantedInvitation.ts'

/** In a new account, where mail can be sent: whether its owner is invited as soon as it is saved. */
export function InviteChoice({ words }: { words: LinkText }) {
  const { custom } = useConfig().config.admin
  const email = useFormFields(([fields]) => String(fields?.email?.value ?? ''))
  const [isWanted, setWanted] = useState(true)
  const canSendMail = (custom as { canSendMail?: boolean } | undefined)?.canSendMail === true
  useEffect(() => wantInvitation(canSendMail && isWanted ? email : ''), [canSendMail, isWanted, email])
  if (!canSendMail) return <p>{words.handOver}</p>
  return (
    <CheckboxInput
      id="invite-at-once"
      name="invite-at-once"
      label={words.inviteAtOnce}
      checked={isWanted}
      onToggle={({ target }) => setWanted(target.checked)}
    />
  )
}
