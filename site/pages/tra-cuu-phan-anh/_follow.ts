import { readSealed, toSealed } from '../../data/caseTokens.ts'
import { actOnCase, tryCode, type NotDone, type SenderAct } from '../../data/followedCases.ts'
import { checkLimits } from '../../data/guard/guard.ts'
import { countPhotos } from '../../data/photoBudget.ts'
import { useText } from '../../i18n/index.ts'
import { followCasePath } from '../../casePaths.ts'
import type { Locale } from '../../paths.ts'
import { readForm, textsOf, type SentPhoto } from '../../views/intake/body.ts'
import { FOLLOW, missingIn, readFollow, type FollowProblem, type SentAct } from '../../views/intake/follow.ts'
import { statusOfGuard } from '../../views/guard.ts'
import { sortPhotos } from '../../views/intake/photos.ts'

interface Asked {
  locale: Locale
  client: string
}

/** Where the reader goes, or what is wrong. */
export interface Followed {
  redirect?: string
  /** The code of the case that stays open. */
  code?: string
  problem?: FollowProblem
  status: number
  waitSeconds?: number
}

const open = (code: string, locale: Locale, done?: string): Followed => ({
  redirect: followCasePath(toSealed('case-follow', [code]), locale) + (done ? `&${FOLLOW.done}=${done}` : ''),
  status: 303,
})

const STATUS = { noSuch: 404, away: 503, tooMany: 429 } as const

async function takeCode(code: string, { locale, client }: Asked): Promise<Followed> {
  const { problems, follow } = useText(locale).intake
  const found = await tryCode(code, client)
  if (found.kind === 'found') return open(code, locale)
  const text = found.kind === 'noSuch' ? follow.noSuch : problems[found.kind]
  const problem = { at: 'code' as const, field: FOLLOW.code, text, typed: code }
  return {
    ...{ problem, status: STATUS[found.kind] },
    ...(found.kind === 'tooMany' && { waitSeconds: found.waitSeconds }),
  }
}

type Act = Exclude<SentAct, { kind: 'code' }>

function toAct({ kind, text, stars }: Act, files: SentPhoto[]): SenderAct {
  if (kind === 'add') return { kind, text, files }
  if (kind === 'rate') return { kind, stars, words: text }
  return kind === 'reopen' ? { kind, text } : { kind }
}

const wordsOf = ({ words }: NotDone, locale: Locale): string =>
  words?.[locale] ?? useText(locale).intake.problems.away

/** The limits of what is sent, asked before files are prepared. */
function whyNotNow({ kind, text }: Act, files: SentPhoto[], { locale, client }: Asked): Followed | undefined {
  const limited = checkLimits({ isTrapped: false }, client)
  const photosWait = limited.problem ? 0 : countPhotos(files, client)
  const said = limited.problem ?? (photosWait > 0 ? ('tooMany' as const) : null)
  if (!said) return undefined
  const problem = {
    at: kind,
    field: `${kind}-${FOLLOW.text}`,
    text: useText(locale).guard[said],
    typed: text,
  }
  const waitSeconds = limited.problem ? limited.waitSeconds : photosWait
  return { problem, status: statusOfGuard(said), ...(waitSeconds && { waitSeconds }) }
}

async function takeAct(sent: Act, photos: SentPhoto[], asked: Asked): Promise<Followed> {
  const { locale } = asked
  const { problems, follow } = useText(locale).intake
  const [code] = readSealed('case-follow', sent.token) ?? []
  if (!code)
    return {
      problem: { at: 'code', field: FOLLOW.code, text: follow.expired, typed: '' },
      status: 410,
    }
  const files = sent.kind === 'add' ? photos : []
  const { problem: bad } = sortPhotos(files, 0)
  const missing = bad ? { field: FOLLOW.files, text: problems[bad] } : missingIn(sent, useText(locale).intake)
  if (missing) return { code, problem: { typed: sent.text, ...missing, at: sent.kind }, status: 400 }
  const tooSoon = whyNotNow(sent, files, asked)
  if (tooSoon) return { code, ...tooSoon }
  const failed = await actOnCase(code, toAct(sent, files))
  if (!failed) return open(code, locale, sent.kind)
  const field = `${sent.kind}-${FOLLOW.text}`
  const problem = { at: sent.kind, field, text: wordsOf(failed, locale), typed: sent.text }
  return { code, problem, status: failed.status }
}

/** What a reader sent to the look-up: a code, or something for the case of it. */
export async function takeFollow(request: Request, asked: Asked): Promise<Followed> {
  const { fields, photos, isTooLarge } = await readForm(request)
  const sent = readFollow(textsOf(fields))
  const words = useText(asked.locale).intake
  if (sent.kind === 'code') {
    const missing = missingIn(sent, words)
    return missing ? { problem: { at: 'code', ...missing }, status: 400 } : takeCode(sent.code, asked)
  }
  if (!isTooLarge) return takeAct(sent, photos, asked)
  const [code] = readSealed('case-follow', sent.token) ?? []
  const problem = { at: sent.kind, field: FOLLOW.files, text: words.problems.tooLarge, typed: sent.text }
  return { ...(code && { code }), problem, status: 413 }
}
