import type { Payload, SelectIncludeType, Where } from 'payload'
import { makeCounter, type CaseFigure } from '../content/cases/figures.ts'
import { today } from '../content/day.ts'
import { idText } from '../content/record.ts'
import { CASES } from './slugs.ts'
import type { StoredCase } from './stored.ts'

/** Cases read at once. */
const ROWS = 5000

const select: SelectIncludeType = {
  ...{ kind: true, topic: true, state: true, isConfidential: true, agency: true, place: { commune: true } },
  ...{ receivedOn: true, dueOn: true, closedOn: true, rating: { stars: true } },
}

/** The figures of all stored cases. Nothing of a single one is in the answer. */
export async function countCases({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<CaseFigure[]> {
  const counter = makeCounter(today(now))
  for (let after: Where = {}; ;) {
    const { docs } = await db.find<StoredCase>({
      ...{ collection: CASES, where: after, select, sort: 'id', limit: ROWS, pagination: false },
    })
    for (const one of docs) {
      const { commune } = one.place ?? {}
      counter.count({ ...one, commune, agency: idText(one.agency), stars: one.rating?.stars })
    }
    const last = docs.at(-1)
    if (!last || docs.length < ROWS) return counter.figures()
    after = { id: { greater_than: last.id } }
  }
}
