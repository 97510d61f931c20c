import { randomInt } from 'node:crypto'
import { digest } from '../secrets/keys.ts'

/** Lower-case letters and digits that are not easily confused on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const COUNT = 10
const HALF = 5

const makeHalf = () => Array.from({ length: HALF }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** Ten codes of 49 random bits such as `k7m2x-9pq4r`, each good for one sign-in without the app. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: COUNT }, () => `${makeHalf()}-${makeHalf()}`)

/** As stored. Spaces, hyphens and case do not count. */
export const hashRecoveryCode = (code: string, account: string): string =>
  digest('recovery code', account, code.toLowerCase().replace(/[\s-]/g, ''))

/** All codes of an account as stored. */
export const hashesOf = (codes: string[], account: string): string =>
  codes.map((code) => hashRecoveryCode(code, account)).join(' ')
