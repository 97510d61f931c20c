import { statusOf } from '../../errors.ts'
import { logError } from '../../server/log.ts'
import type { GuardOffer, GuardResult, SentGuard } from '../../views/guard.ts'
import { env } from '../env.ts'
import { makeReporters } from '../reporters.ts'
import { makeTokenBucket } from '../tokenBucket.ts'
import { offerProof, readProof } from './proof.ts'
import { makeQuestion, readAnswer } from './question.ts'
import { spendProof, type Proven } from './spend.ts'

/** So many seconds' worth of forms are taken at once. */
const BURST_SECONDS = 20
/** Whoever answers the question has worked for nothing: programs would take this way, so it is narrower. */
const NARROWER = { perAddress: 2, inAll: 10 }

const inAll = (perSecond: number) =>
  makeTokenBucket(Math.ceil(perSecond * BURST_SECONDS), Math.ceil(1000 / perSecond))
const perAddress = (burst: number) => makeReporters({ days: 1, burst: Math.ceil(burst) })

const wholeLimits = () => ({ from: perAddress(env.FORMS_PER_ADDRESS), take: inAll(env.FORMS_A_SECOND) })

const forms = wholeLimits()
/** Nobody works for a click: clicks take nothing from the forms. */
const clicks = wholeLimits()
const answers = {
  from: perAddress(env.FORMS_PER_ADDRESS / NARROWER.perAddress),
  take: inAll(env.FORMS_A_SECOND / NARROWER.inAll),
}

const OK: GuardResult = { problem: null }

interface Asked {
  /** What the form does, as it was offered. */
  action: string
  /** The address of the reader, as rate limits count it: Astro.locals.client. */
  client: string
  /** Of the form, where it has one that stores it only once: the same form may then be sent twice. */
  key?: string | undefined
}

type Limits = ReturnType<typeof wholeLimits>

function waitForOwn({ from }: Limits, client: string): GuardResult {
  const own = from.waitOf(client)
  return own > 0 ? { problem: 'tooMany', waitSeconds: own } : OK
}

function waitForAll({ take }: Limits): GuardResult {
  const all = take()
  return all > 0 ? { problem: 'busy', waitSeconds: all } : OK
}

/** The limit of a way, for the reader and for all of them. */
function waitFor(limits: Limits, client: string): GuardResult {
  const own = waitForOwn(limits, client)
  return own.problem ? own : waitForAll(limits)
}

async function spend(proven: Proven, key: string | undefined): Promise<GuardResult> {
  try {
    return (await spendProof(proven, key)) ? OK : { problem: 'unsolved' }
  } catch (error) {
    logError('a form could not be checked', { status: statusOf(error) }, error)
    return { problem: 'away' }
  }
}

/**
 * What a page with a form shows (components/forms/Guard.astro). The page must not be kept: each offer counts once.
 * @param action what the form does, such as its path; an offer counts for it alone
 */
export const offerGuard = async (action: string): Promise<GuardOffer> => ({
  challenge: await offerProof(action),
  question: makeQuestion(action),
})

/** Only the limits and the trap, for a click on a kept page that stores next to nothing, or of a reader with a token. */
export const checkLimits = (sent: Pick<SentGuard, 'isTrapped'>, client: string): GuardResult =>
  sent.isTrapped ? { problem: 'unsolved' } : waitFor(clicks, client)

/**
 * Whether a form that is right in itself may be stored. To be asked last: the reader's proof is then spent. The page
 * that gives the form back has a new offer and shows the question.
 */
export async function checkGuard(sent: SentGuard, { action, client, key }: Asked): Promise<GuardResult> {
  if (sent.isTrapped) return { problem: 'unsolved' }
  const isAnswered = sent.solution === ''
  const guessing = isAnswered && sent.answer !== null ? waitForOwn(answers, client) : OK
  if (guessing.problem) return guessing
  const proven = isAnswered ? readAnswer(sent, action) : await readProof(sent.solution, action)
  if (!proven) return { problem: 'unsolved' }
  // Wrong answers take nothing from the readers who answer right.
  const answered = isAnswered ? waitForAll(answers) : OK
  if (answered.problem) return answered
  const waiting = waitFor(forms, client)
  return waiting.problem ? waiting : spend(proven, key)
}
