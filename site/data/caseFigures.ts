import { countCases } from '../../cms/cases/countCases.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import { CASES } from './publicCases.ts'
import { noteRead } from './reads.ts'

/** Counting all cases takes a second where there are many; figures are this old at most, in milliseconds. */
const AGE = 10 * 60_000

/** The figures of citizens' cases: what was received and what became of it. */
export const loadCaseFigures = keep(async () => {
  noteRead(CASES)
  return countCases(await getCms())
}, AGE)
