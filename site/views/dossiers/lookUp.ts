import { plainText } from '../plainText.ts'
import type { Dossier } from '../../data/dossierAnswer.ts'
import { readDossierCode, type TypedCode } from './code.ts'

/** Largest form body: a code is short. */
export const LARGEST_FORM_BYTES = 1000
/** Name of the form's field. */
export const CODE_FIELD = 'ma-ho-so'

export type LookUpProblem = NonNullable<TypedCode['problem']> | 'tooLarge' | 'tooMany' | 'away'

/** What was typed, and what came of it. */
export interface LookUp {
  code: string
  problem: LookUpProblem | null
  /** After how long it may be sent again. */
  waitSeconds?: number
  /** Null: there is no such dossier. Absent: it was not asked for. */
  found?: Dossier | null
}

export const emptyLookUp = (): LookUp => ({ code: '', problem: null })

/** Parses the submitted form; any body is accepted, and `problem` says what is wrong with it. */
export function readLookUp(body: string | null): LookUp {
  if (body === null) return { code: '', problem: 'tooLarge' }
  return readDossierCode(plainText(new URLSearchParams(body).get(CODE_FIELD) ?? ''))
}

const STATUS: Record<LookUpProblem, number> = {
  ...{ empty: 400, notCode: 400, identity: 400, procedure: 400, tooLarge: 413, tooMany: 429, away: 503 },
}

/** The status of the page that reports a problem. */
export const statusOfLookUp = (problem: LookUpProblem | null): number => (problem ? STATUS[problem] : 200)
