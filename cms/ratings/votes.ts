import type { Payload } from 'payload'
import { addDays, today, type Day } from '../content/day.ts'

export const VOTE_PERIODS = [7, 30, 90] as const

/** How many readers found a page helpful and how many did not, in the last 7, 30 and 90 days, today included. */
export interface PageVotes {
  path: string
  periods: { days: number; yes: number; no: number }[]
}

interface StoredVotes {
  path: string
  day: Day
  yes: number
  no: number
}

/** Adds up days, page by page; the page with most readers who were not helped comes first. */
export function toPageVotes(stored: readonly StoredVotes[], day: Day): PageVotes[] {
  const sum = (list: readonly StoredVotes[], of: 'yes' | 'no') => list.reduce((all, one) => all + one[of], 0)
  const pages = [...Map.groupBy(stored, ({ path }) => path)].map(([path, own]) => ({
    path,
    periods: VOTE_PERIODS.map((days) => {
      const within = own.filter((one) => one.day > addDays(day, -days))
      return { days, yes: sum(within, 'yes'), no: sum(within, 'no') }
    }),
  }))
  const notHelped = ({ periods }: PageVotes) => periods.at(-1)!.no
  return pages.sort((a, b) => notHelped(b) - notHelped(a) || (a.path < b.path ? -1 : 1))
}

/** The votes of the last 90 days. */
export async function readPageVotes({ db }: Pick<Payload, 'db'>, now = new Date()): Promise<PageVotes[]> {
  const day = today(now)
  const where = { day: { greater_than: addDays(day, -VOTE_PERIODS.at(-1)!) } }
  const { docs } = await db.find<StoredVotes & { id: string }>({
    ...{ collection: 'page-votes', where, limit: 0, pagination: false },
  })
  return toPageVotes(docs, day)
}
