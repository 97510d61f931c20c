import type { CaseKind } from '../../cms/content/cases/kind.ts'
import type { CaseIntake, ReceivedCase } from '../../cms/content/cases/intake.ts'
import { CaseRefused } from '../../cms/cases/refused.ts'
import { receiveCase } from '../../cms/cases/receive.ts'
import type { Words } from '../../cms/content/types/contentType.ts'
import { statusOf } from '../errors.ts'
import type { Locale } from '../paths.ts'
import { logError } from '../server/log.ts'
import type { GuardProblem, SentGuard } from '../views/guard.ts'
import type { Answers } from '../views/intake/answers.ts'
import { toSealed } from './caseTokens.ts'
import { checkGuard } from './guard/guard.ts'
import { getCms } from './payload.ts'
import { takePending } from './pendingPhotos.ts'

interface Sender {
  kind: Pick<CaseKind, 'key'> & { isOpen: boolean }
  locale: Locale
  client: string
  /** What the proof of the form was offered for. */
  action: string
}

/** What became of a form. */
export interface Sending {
  /** Token of the receipt, when it is stored. */
  receipt?: string
  problem?: 'away' | 'closed'
  /** Why it is not taken, in words for the sender. */
  refused?: { words: Words; status: number }
  guardProblem?: GuardProblem
  waitSeconds?: number | undefined
}

const filled = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined),
  ) as Partial<T>

const part = <K extends string, T extends object>(name: K, values: T): Record<K, Partial<T>> | undefined =>
  Object.keys(filled(values)).length > 0 ? ({ [name]: filled(values) } as Record<K, Partial<T>>) : undefined

const degrees = (text: string) => (text === '' ? undefined : Number(text))

function toIntake(answers: Answers, kind: string, language: Locale): CaseIntake {
  const { topic, commune, spot, page, agency, procedure, name, phone, email, address } = answers
  const [lat, lng] = [degrees(answers.latitude), degrees(answers.longitude)]
  return {
    ...{ kind, language, text: answers.text, key: answers.key, source: 'portal' },
    ...filled({ topic, agency, procedure }),
    ...part('place', {
      commune,
      words: spot,
      ...(lat !== undefined && { lat }),
      ...(lng !== undefined && { lng }),
    }),
    ...(page && { page: { path: page, title: page } }),
    ...part('person', { name, phone, email, address }),
  }
}

async function store(answers: Answers, kind: string, locale: Locale): Promise<ReceivedCase> {
  const cms = await getCms()
  const files = await takePending(answers.photos)
  const intake = toIntake(answers, kind, locale)
  return receiveCase(cms, files.length > 0 ? { ...intake, files } : intake)
}

/** Stores a form whose answers are right; the same form sent twice is one case. The problem says why it is not stored. */
export async function sendCase(answers: Answers, sent: SentGuard, sender: Sender): Promise<Sending> {
  const { kind, locale, client, action } = sender
  if (!kind.isOpen) return { problem: 'closed' }
  const guarded = await checkGuard(sent, { action, client, key: answers.key })
  if (guarded.problem) return { guardProblem: guarded.problem, waitSeconds: guarded.waitSeconds }
  try {
    // The photos wait on, since the same form may be sent again; the worker deletes them.
    const { number, code } = await store(answers, kind.key, locale)
    return { receipt: toSealed('case-receipt', [number, code, kind.key]) }
  } catch (error) {
    if (error instanceof CaseRefused) return { refused: { words: error.words, status: error.status } }
    logError('a case could not be stored', { status: statusOf(error) }, error)
    return { problem: 'away' }
  }
}
