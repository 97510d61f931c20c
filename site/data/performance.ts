import { shownFigures, type Figure, type Month } from '../../cms/content/performance/figures.ts'
import type { Performance } from '../../cms/payload-types.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const PERFORMANCE = 'performance'
const AGE = 5000
/** Months that are offered: three years. */
const MOST_MONTHS = 36
/** A procedure at all offices of a province, for some months. */
const MOST_OF_PROCEDURE = 400

const toFigure = (doc: Performance): Figure => ({
  ...{ code: doc.code ?? '', agency: doc.agency ?? '', month: doc.month, source: doc.source },
  ...{ received: doc.received ?? null, settled: doc.settled, onTime: doc.onTime },
  ...{ medianDays: doc.medianDays ?? null, p90Days: doc.p90Days ?? null, unit: doc.unit ?? null },
  ...{ openOverdue: doc.openOverdue ?? null, fetchedAt: doc.fetchedAt },
})

async function readMonths(): Promise<Month[]> {
  const cms = await getCms()
  const { values } = await cms.findDistinct({
    ...{ collection: PERFORMANCE, field: 'month', sort: '-month', limit: MOST_MONTHS, overrideAccess: false },
  })
  return values.map(({ month }) => String(month))
}

/** The months of which there are figures, the latest first. */
export const listFigureMonths = keep(readMonths, AGE)

/** The figures of a month that may be shown. */
export async function listShownFigures(month: Month): Promise<Figure[]> {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: PERFORMANCE, where: { month: { equals: month } }, sort: 'key', depth: 0 },
    ...{ pagination: false, overrideAccess: false },
  })
  return shownFigures(docs.map(toFigure))
}

/** A figure that stands beside the promise of a procedure. */
export interface Performed extends Figure {
  /** Whether it is of the whole province. */
  isWhole: boolean
}

function chosenOf(shown: readonly Figure[], agencies: readonly string[]): Performed | null {
  const own = shown.find(({ agency }) => agency !== '' && agencies.includes(agency))
  if (own) return { ...own, isWhole: false }
  const whole = shown.find(({ agency }) => agency === '')
  return whole ? { ...whole, isWhole: true } : null
}

/**
 * How a procedure went in the latest month of which there are figures: at one of these agencies, else in the whole
 * province; null where nothing may be shown of that.
 */
export async function findPerformed(
  code: string,
  agencies: readonly string[] = [],
): Promise<Performed | null> {
  const cms = await getCms()
  const { docs } = await cms.find({
    ...{ collection: PERFORMANCE, where: { code: { equals: code } }, sort: '-key', depth: 0 },
    ...{ limit: MOST_OF_PROCEDURE, pagination: false, overrideAccess: false },
  })
  const month = docs[0]?.month
  const latest = docs.filter((doc) => doc.month === month).map(toFigure)
  return chosenOf(shownFigures(latest), agencies)
}
