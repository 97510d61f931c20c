import { env } from '../env.ts'
import { readToken, signToken } from '../preview/signed.ts'

const DAY_MS = 86_400_000

/** What a link of a mail is for, and how long it works, in days. Links for leaving outlive the mails that hold them. */
const DAYS = { confirm: 3, keep: 60, leave: 730, own: 1 } as const
export type LinkKind = keyof typeof DAYS

const purposeOf = (kind: LinkKind) => `follow-${kind}`

/** @param about the id of a subscription; for `own` the hash of an address */
export const makeLinkToken = (kind: LinkKind, about: string, now = new Date()): string =>
  signToken(
    { words: [about], expires: new Date(now.getTime() + DAYS[kind] * DAY_MS) },
    purposeOf(kind),
    env.PAYLOAD_SECRET,
  )

/** What a token is about; null when it is none of ours, or too old. */
export function readLinkToken(kind: LinkKind, token: string, now = new Date()): string | null {
  const [about] = readToken(token, purposeOf(kind), env.PAYLOAD_SECRET, now)?.words ?? []
  return about ?? null
}
