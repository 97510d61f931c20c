import { openText, sealText } from '../secrets/sealText.ts'

const PURPOSE = 'second-factor secret'

/** Encrypts the secret of an account for storage; it can be opened for that account alone. */
export const sealSecret = (secret: string, account: string): string =>
  sealText(secret, { purpose: PURPOSE, owner: account })

/** @returns null for what was sealed with another PAYLOAD_SECRET or for another account */
export const openSecret = (sealed: string, account: string): string | null =>
  openText(sealed, { purpose: PURPOSE, owner: account })
