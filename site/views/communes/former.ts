import { addDays, dayOf, type Day } from '../../../cms/content/day.ts'
import type { Unit } from '../../../cms/payload-types.ts'
import { withinSentence } from './names.ts'

type Predecessors = Unit['predecessors']

/** Former units with what is known of them all: 'xã Bản Phố, xã Na Hối (huyện Bắc Hà, tỉnh Lào Cai cũ)'. */
export function toFormerText(predecessors: Predecessors): string {
  const byNote = Map.groupBy(predecessors ?? [], ({ note }) => note ?? '')
  const groups = [...byNote].map(([note, units]) => {
    const names = units.map(({ name }) => withinSentence(name)).join(', ')
    return note ? `${names} (${withinSentence(note)})` : names
  })
  return groups.join('; ')
}

/** The first day without the former units; null when they do not agree on one. */
export function firstDayOf(predecessors: Predecessors): Day | null {
  const last = new Set((predecessors ?? []).map(({ until }) => dayOf(until)))
  const [day] = last
  return last.size === 1 && day ? addDays(day, 1) : null
}
