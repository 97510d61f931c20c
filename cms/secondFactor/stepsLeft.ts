import { canPublish, type Reader } from '../access/permissions.ts'
import { env } from '../env.ts'
import { hasFactor, type SignInRecord } from './records.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a person still has to do before a sign-in counts: show a code, choose a new password, set up an app. */
export type Step = 'code' | 'password' | 'enrol'

/** An account, as far as signing in is concerned. */
export interface Account {
  id: string | number
  roles?: NonNullable<Reader>['roles']
  createdAt?: string
  mustChangePassword?: boolean | null
}

/** When an account that may do without a second factor at first must have one; null for never. */
export function requiredFrom(account: Account): Date | null {
  if (env.SECOND_FACTOR !== 'required') return null
  return new Date(new Date(account.createdAt ?? 0).getTime() + env.SECOND_FACTOR_GRACE_DAYS * DAY_MS)
}

/** In how many days an account must have a second factor, begun ones included; null when it has one or needs none. */
export function graceDays(account: Account, record: SignInRecord | null): number | null {
  const from = requiredFrom(account)
  if (!from || hasFactor(record) || isRequired(account)) return null
  return Math.ceil((from.getTime() - Date.now()) / DAY_MS)
}

export function isRequired(account: Account): boolean {
  const from = requiredFrom(account)
  return from !== null && (canPublish(account) || from.getTime() <= Date.now())
}

/** At the identity server of the province, without and with a second factor there: see cms/oidc. */
export const OF_PROVINCE = { alone: 'oidc', withFactor: 'oidc-mfa' } as const
const FIRST_FACTORS: readonly string[] = ['pwd', OF_PROVINCE.alone]

/** Whether a method is a second factor, or more than one factor by itself. */
export const isSecondFactor = (method: string): boolean => !FIRST_FACTORS.includes(method)

const ofProvince = new Set<string>(Object.values(OF_PROVINCE))

/** What is left after some methods (`amr`) have been shown, in order. */
export function stepsLeft(account: Account, record: SignInRecord | null, amr: readonly string[]): Step[] {
  const isProven = amr.some(isSecondFactor)
  if (hasFactor(record) && !isProven) return ['code']
  const isByProvince = amr.some((method) => ofProvince.has(method))
  const hasProvincesFactor = amr.includes(OF_PROVINCE.withFactor)
  const steps: [boolean, Step][] = [
    [Boolean(account.mustChangePassword) && !isByProvince, 'password'],
    [isRequired(account) && !hasFactor(record) && !hasProvincesFactor, 'enrol'],
  ]
  return steps.filter(([isLeft]) => isLeft).map(([, step]) => step)
}
