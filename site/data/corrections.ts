import { listCorrected } from '../../cms/cases/corrected.ts'
import { correctionTag } from '../../cms/content/corrections.ts'
import type { Day } from '../../cms/content/day.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'

export const CORRECTIONS = 'corrections'
const AGE = 10_000

const read = keep(async () => listCorrected(await getCms()), AGE)

/** The day on which a page was last corrected after a report; undefined when it never was. */
export async function findCorrectedOn(path: string): Promise<Day | undefined> {
  noteRead(`${CORRECTIONS}:${correctionTag(path)}`)
  return (await withoutNoting(read)).get(path)
}
