import { randomUUID } from 'node:crypto'
import type { Locale } from '../../paths.ts'
import { toOwnPath, type LoadedForm } from '../../data/caseForms.ts'
import { countPhotos } from '../../data/photoBudget.ts'
import { addPending, dropPending, pendingOf, type PendingPhoto } from '../../data/pendingPhotos.ts'
import { sendCase, type Sending } from '../../data/cases.ts'
import { useText, type Text } from '../../i18n/index.ts'
import { readAnswers, type Answers } from '../../views/intake/answers.ts'
import { readForm, textsOf, type SentForm } from '../../views/intake/body.ts'
import { toStopView, type ShownProblem, type StopView } from '../../views/intake/page.ts'
import { photoProblem, PHOTOS, REMOVE_PHOTO, sortPhotos } from '../../views/intake/photos.ts'
import { movePin, settlePlace } from '../../views/intake/pin.ts'
import { begin, readAct, turnTo, type Turn } from '../../views/intake/turn.ts'
import { GUARD_ANSWER, readGuard, statusOfGuard } from '../../views/guard.ts'

type Says = keyof Text['intake']['problems']

interface Asked {
  loaded: LoadedForm
  locale: Locale
  /** The address of the reader, as rate limits count it. */
  client: string
  /** What offers of the guard count for. */
  action: string
}

/** What is shown, or where the reader goes when all is sent. */
export interface Shown {
  view: StopView
  photos: PendingPhoto[]
  status: number
  waitSeconds?: number | undefined
  guardProblem?: Sending['guardProblem']
  /** Token of the receipt. */
  receipt?: string
}

const STATUS: Partial<Record<Says, number>> = { tooLarge: 413, tooMany: 429, away: 503, closed: 503 }

const settled = (answers: Answers): Answers => ({
  ...settlePlace(answers),
  page: toOwnPath(answers.page) ?? answers.page,
  key: /^[0-9a-f-]{36}$/.test(answers.key) ? answers.key : randomUUID(),
})

/** The first page of a form; what its address names is answered already. */
export function beginForm({ loaded, locale }: Asked, params: URLSearchParams): Shown {
  const given = readAnswers((name) => params.get(name))
  const page = loaded.kind.asks.includes('page') ? (toOwnPath(given.page) ?? '') : ''
  const procedure = loaded.form.isProcedure(given.procedure) ? given.procedure : ''
  const done = [page && 'page', procedure && 'procedure'].filter(Boolean).join(' ')
  const turn = begin({ key: randomUUID(), page, procedure, done }, loaded.form)
  return { view: toStopView(turn, loaded.kind, locale), photos: [], status: 200 }
}

interface Kept {
  token: string
  problem?: Says
  waitSeconds?: number
}

/** Stores the photos that came with a form, and takes back the one whose button was pressed. */
async function keepPhotos(token: string, { photos, fields }: SentForm, client: string): Promise<Kept> {
  const removed = textsOf(fields)(REMOVE_PHOTO)
  if (removed !== null) return { token: await dropPending(token, Number(removed) || 0) }
  const there = await pendingOf(token)
  const { fit, problem } = sortPhotos(photos, there.length)
  const waitSeconds = countPhotos(fit, client)
  if (waitSeconds > 0) return { token, problem: 'tooMany', waitSeconds }
  const kept = { token: await addPending(there.length > 0 ? token : '', fit) }
  const isGone = token !== '' && there.length === 0
  const says = problem ?? (isGone ? ('photosGone' as const) : undefined)
  return { ...kept, ...(says && { problem: says }) }
}

/** The same while the database does not answer: nothing is lost but the photos of this page. */
const keepOrNot = (token: string, sent: SentForm, client: string): Promise<Kept> =>
  keepPhotos(token, sent, client).catch(() => ({ token, problem: 'away' as const }))

interface ReadTurn {
  turn: Turn
  says?: Says | undefined
  waitSeconds?: number | undefined
}

const takesPhotos = ({ kind }: LoadedForm): boolean => kind.asks.includes('files')

async function readTurn(sent: SentForm, { loaded, client }: Asked): Promise<ReadTurn> {
  const get = textsOf(sent.fields)
  const typed = readAnswers(get)
  const moved = movePin(get, typed)
  const { at, act } = readAct(get)
  const isAsked = takesPhotos(loaded)
  const token = isAsked ? typed.photos : ''
  const photos = isAsked && at === 'photos' ? sent.photos : []
  const kept = await keepOrNot(token, { ...sent, photos }, client)
  const answers = settled({ ...(moved ?? typed), photos: kept.token })
  const says = sent.isTooLarge ? 'tooLarge' : kept.problem
  const isStay = moved !== null || get(REMOVE_PHOTO) !== null || says !== undefined
  const turn = turnTo({ at, act: isStay ? { kind: 'stay' } : act, answers }, loaded.form)
  return { turn, says, waitSeconds: kept.waitSeconds }
}

/** A problem of the whole form, or of its files. */
interface Told {
  problem: ShownProblem
  status: number
}

const told = (says: Says, locale: Locale): Told => ({
  problem: { id: photoProblem(says) ? PHOTOS : '', text: useText(locale).intake.problems[says] },
  status: STATUS[says] ?? 400,
})

/** The page that a turn leads to. */
async function show(turn: Turn, { loaded, locale }: Asked, told?: Told): Promise<Shown> {
  return {
    view: toStopView(turn, loaded.kind, locale, told ? [told.problem] : []),
    photos: await pendingOf(turn.answers.photos).catch(() => []),
    status: told?.status ?? (turn.problems.length > 0 ? 400 : 200),
  }
}

function whyNotSent({ problem, refused, guardProblem }: Sending, locale: Locale): Told | undefined {
  if (guardProblem)
    return {
      problem: {
        id: guardProblem === 'unsolved' ? GUARD_ANSWER : '',
        text: useText(locale).guard[guardProblem],
      },
      status: statusOfGuard(guardProblem),
    }
  if (refused) return { problem: { id: '', text: refused.words[locale] }, status: refused.status }
  return problem && told(problem, locale)
}

/** A page of a form that was sent: the next one, or the same with what is wrong. */
export async function takeForm(request: Request, asked: Asked): Promise<Shown> {
  const { loaded, locale } = asked
  const sent = await readForm(request, takesPhotos(loaded))
  const { turn, says, waitSeconds: wait } = await readTurn(sent, asked)
  if (says || !turn.isReady)
    return { ...(await show(turn, asked, says && told(says, locale))), waitSeconds: wait }
  const end = await sendCase(turn.answers, readGuard(sent.fields), { ...asked, kind: loaded.kind })
  const { receipt, guardProblem, waitSeconds } = end
  const shown = await show(turn, asked, whyNotSent(end, locale))
  return { ...shown, guardProblem, waitSeconds, ...(receipt && { receipt }) }
}
