import { LONGEST_CASE_TEXT } from '../../../cms/content/cases/bounds.ts'
import type { Text } from '../../i18n/index.ts'
import { plainText } from '../plainText.ts'

/** Names of the fields of the look-up and of what a sender does there. */
export const FOLLOW = {
  act: 'viec',
  token: 'the',
  code: 'ma',
  text: 'noi-dung',
  files: 'tep-anh',
  stars: 'muc',
  done: 'da',
} as const

export const ACTS = ['add', 'rate', 'reopen', 'withdraw'] as const
export type FollowAct = (typeof ACTS)[number]

/** What was done, as the address of the page says afterwards. */
export const readDone = (params: URLSearchParams): FollowAct | undefined =>
  ACTS.find((one) => one === params.get(FOLLOW.done))

/** What is wrong with what was sent, and which form it belongs to. */
export interface FollowProblem {
  at: FollowAct | 'code'
  field: string
  text: string
  /** What was typed, to be typed no second time. */
  typed?: string
}

/** The form at which a problem is shown. */
export const problemAt = (problem: FollowProblem | undefined, at: FollowProblem['at']) =>
  problem?.at === at ? problem : undefined

/** What is longer is cut before it is looked at, in UTF-16 units; of texts, four times what may be sent. */
const MOST_UNITS = { code: 200, token: 2000, text: 4 * LONGEST_CASE_TEXT, stars: 10 } as const

type Get = (name: string) => string | null
export type SentAct =
  { kind: 'code'; code: string } | { kind: FollowAct; token: string; text: string; stars: number }

/** What was sent; anything that is no act is a code. */
export function readFollow(get: Get): SentAct {
  const kind = ACTS.find((one) => one === get(FOLLOW.act))
  const typed = (name: keyof typeof MOST_UNITS) =>
    plainText((get(FOLLOW[name]) ?? '').slice(0, MOST_UNITS[name]))
  if (!kind) return { kind: 'code', code: typed('code') }
  return { kind, token: typed('token'), text: typed('text'), stars: Number(typed('stars')) || 0 }
}

type Words = Text['intake']

/** What is missing in an act, before it is tried. */
export function missingIn(sent: SentAct, { problems }: Words): Omit<FollowProblem, 'at'> | undefined {
  if (sent.kind === 'code')
    return sent.code === '' ? { field: FOLLOW.code, text: problems.noCode } : undefined
  if (sent.kind === 'rate')
    return sent.stars > 0 ? undefined : { field: FOLLOW.stars, text: problems.noStars, typed: sent.text }
  const isWritten = sent.kind === 'withdraw' || sent.text !== ''
  return isWritten ? undefined : { field: `${sent.kind}-${FOLLOW.text}`, text: problems.noText }
}
