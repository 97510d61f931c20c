import { today } from '../../cms/content/day.ts'
import { LEAST_SHOWN } from '../../cms/content/performance/figures.ts'
import { shareOf } from '../../cms/content/wilson.ts'
import { readRating, type Rated } from '../../cms/ratings/token.ts'
import { digest } from '../../cms/secrets/keys.ts'
import { env } from './env.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const RATINGS = 'service-ratings'
const AGE = 60_000
const MONTHS = 12
/** From this many stars on a person was content. */
const CONTENT_FROM = 4

/** What a token lets its holder rate; null for one that is not ours or has expired. */
export const readRated = (token: string): Rated | null => readRating(token, env.PAYLOAD_SECRET)

/** Keyed, so that a token seen elsewhere, such as in a log of addresses, does not lead to its rating. */
const keyOf = (token: string) => digest('service-rating', token)

/** Whether a token has been spent. */
export async function isSpent(token: string): Promise<boolean> {
  const { db } = await getCms()
  return (await db.count({ collection: RATINGS, where: { key: { equals: keyOf(token) } } })).totalDocs > 0
}

/** Stores a rating, once for each token: the database keeps it unique. @returns whether it was the first */
export async function spendToken(token: string, { agency, code }: Rated, stars: number): Promise<boolean> {
  const { db } = await getCms()
  const data = { key: keyOf(token), agency, code, day: today(), stars }
  try {
    await db.create({ collection: RATINGS, data, returning: false })
    return true
  } catch (error) {
    if (await isSpent(token)) return false
    throw error
  }
}

/** What people said of an office. */
export interface OfficeRating {
  agency: string
  count: number
  /** How many of them were content: 4 or 5 of 5 steps; the share with its 95 % interval, 0 to 1. */
  content: { share: number; low: number; high: number }
}

/**
 * The last twelve whole months, as first days: what is said in the current one is told when it is over, else each single
 * rating could be read off the change of a day.
 */
function wholeMonths(): { from: string; before: string } {
  const before = `${today().slice(0, 7)}-01`
  const from = new Date(`${before}T00:00:00Z`)
  from.setUTCMonth(from.getUTCMonth() - MONTHS)
  return { from: from.toISOString().slice(0, 10), before }
}

function toRating(agency: string, stars: readonly number[]): OfficeRating {
  const content = stars.filter((one) => one >= CONTENT_FROM).length
  return { agency, count: stars.length, content: shareOf(content, stars.length) }
}

async function readRatings(): Promise<OfficeRating[]> {
  const cms = await getCms()
  const { from, before } = wholeMonths()
  const { docs } = await cms.find({
    ...{ collection: RATINGS, where: { day: { greater_than_equal: from, less_than: before } }, sort: 'day' },
    ...{ select: { agency: true, stars: true }, depth: 0, pagination: false, overrideAccess: false },
  })
  return [...Map.groupBy(docs, ({ agency }) => agency)]
    .map(([agency, own]) =>
      toRating(
        agency,
        own.map(({ stars }) => stars),
      ),
    )
    .filter(({ count }) => count >= LEAST_SHOWN)
}

/** What people said of offices in the last twelve whole months; none of fewer than ten. */
export const listOfficeRatings = keep(readRatings, AGE)
