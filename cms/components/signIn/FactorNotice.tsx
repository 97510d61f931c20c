import type { ServerProps } from 'payload'
import { findRecord } from '../../secondFactor/records.ts'
import { graceDays, requiredFrom, type Account } from '../../secondFactor/stepsLeft.ts'
import { signInText, toDay } from './text.ts'
import './signIn.css'

/** On the first page of somebody without a second factor: how many days are left to set one up. */
export async function FactorNotice({ payload, user, i18n }: Pick<ServerProps, 'payload' | 'user' | 'i18n'>) {
  if (!user) return null
  const account = user as unknown as Account
  const days = graceDays(account, await findRecord({ payload }, String(account.id)))
  if (days === null) return null
  const words = signInText(i18n.language)
  const day = toDay(requiredFrom(account)!.toISOString())
  return (
    <p className="sign-in-notice">
      {words.daysLeft(days, day)} <a href={`${payload.config.routes.admin}/account`}>{words.setUp}</a>
    </p>
  )
}
