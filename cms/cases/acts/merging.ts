import { z } from 'zod'
import { LONGEST_LINE } from '../../content/cases/bounds.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { mayAct } from '../access.ts'
import { addEvent } from '../events.ts'
import { changeCase } from '../loadCase.ts'
import { CASES } from '../slugs.ts'
import type { StoredCase } from '../stored.ts'
import { staffAct, type ActContext } from './act.ts'
import { refuseAct } from './refusal.ts'

/** The case of a number that can be the original of this one. */
async function originalOf({ req, of }: ActContext, number: string): Promise<StoredCase> {
  const where = { number: { equals: number.trim().toUpperCase() } }
  const found = await req.payload.db.findOne<StoredCase>({ collection: CASES, where, req })
  const isOther = found && String(found.id) !== String(of.id) && found.state !== 'duplicate'
  if (!isOther || Boolean(found.isConfidential) !== Boolean(of.isConfidential))
    throw refuseAct(req, 'original')
  if (!(await mayAct(req, found))) throw refuseAct(req, 'original')
  return found
}

/** Joins a case with the one that told of the same before, which is named. */
export const merge = staffAct({
  shape: z.object({ original: z.string().min(1).max(LONGEST_LINE) }),
  right: 'act',
  isPossible: ({ state }) => typeOfState(state) === 'open',
  run: async (context, { original }) => {
    const { req, of, day, by } = context
    const { id, number } = await originalOf(context, original)
    await changeCase(req, of.id, { state: 'duplicate', sameAs: id, closedOn: day, pending: null })
    const entry = { act: 'merged', role: 'agency', by } as const
    await addEvent(req, { ...entry, case: of.id, details: { original: number } })
    await addEvent(req, { ...entry, case: id, details: { duplicate: of.number }, isForSender: false })
  },
})
