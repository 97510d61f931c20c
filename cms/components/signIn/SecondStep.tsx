import { MinimalTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { readPasskeys } from '../../passkeys/stored.ts'
import { findPartlySignedIn } from '../../secondFactor/partlySignedIn.ts'
import { Steps } from './Steps.tsx'

/** Where signing in goes on after the password. */
export async function SecondStep({ initPageResult, searchParams }: AdminViewServerProps) {
  const { payload, headers, user } = initPageResult.req
  const { admin } = payload.config.routes
  const target = getSafeRedirect({ fallbackTo: admin, redirectTo: searchParams?.redirect ?? '' })
  const person = await findPartlySignedIn(payload, headers)
  if (user && !person) redirect(target)
  return (
    <MinimalTemplate>
      <Steps
        first={person?.steps[0] ?? null}
        email={person?.account.email ?? ''}
        target={target}
        hasPasskey={readPasskeys(person?.record ?? null).length > 0}
      />
    </MinimalTemplate>
  )
}
