import { numberOf } from './numberWords.ts'

/** Names of the fields that the guard adds to a form; nobody sees the last one, so that only programs fill it in. */
export const GUARD_FIELDS = {
  solution: 'bang-chung',
  question: 'cau-do',
  answer: 'tra-loi-cau-do',
  trap: 'dia-chi-web',
} as const

/** Id of the field that is shown when a form comes back unsolved. */
export const GUARD_ANSWER = 'guard-answer'

/** Room that these fields take in the body of a form. */
export const GUARD_BYTES = 3000

/** What a form shows so that it may be sent: work for a script, and a question for people without scripts. */
export interface GuardOffer {
  /** The challenge of altcha-lib, as JSON. */
  challenge: string
  question: GuardQuestion
}

export interface GuardQuestion {
  left: number
  right: number
  isMinus: boolean
  /** Names the question and seals its answer. */
  token: string
}

/** What came back with a form. */
export interface SentGuard {
  isTrapped: boolean
  /** Challenge and solution as the script wrote them; '' when it did not. */
  solution: string
  token: string
  answer: number | null
}

/** Why a form is not taken, whatever it says. */
export type GuardProblem = 'unsolved' | 'tooMany' | 'busy' | 'away'

export type GuardResult = { problem: null } | { problem: GuardProblem; waitSeconds?: number }

const STATUS: Record<GuardProblem, number> = { unsolved: 422, tooMany: 429, busy: 503, away: 503 }

/** The status of the page that gives the form back. */
export const statusOfGuard = (problem: GuardProblem): number => STATUS[problem]

/** Reads the guard's fields of a submitted form; any values are accepted. */
export function readGuard(form: URLSearchParams | FormData): SentGuard {
  const typed = (name: keyof typeof GUARD_FIELDS) => {
    const value = form.get(GUARD_FIELDS[name])
    return typeof value === 'string' ? value : ''
  }
  return {
    isTrapped: typed('trap') !== '',
    solution: typed('solution'),
    token: typed('question'),
    answer: numberOf(typed('answer')),
  }
}
