import { findPublicFile } from '../../cms/cases/findPublicFile.ts'
import type { PublicCasesAsked } from '../../cms/cases/publicAsked.ts'
import { countPublicCases, findPublicCase, listPublicCases, PER_PAGE } from '../../cms/cases/publicCases.ts'
import { listKinds } from '../../cms/cases/kinds.ts'
import { keep, onExpire } from './kept.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'

export const CASES = 'cases'
export const CASE_KINDS = 'case-kinds'

/** What is kept is asked for again when content is known to have changed, and else after so long, in milliseconds. */
const AGE = 60_000

const readKinds = keep(async () => {
  noteRead(CASE_KINDS)
  const cms = await getCms()
  return withoutNoting(() => listKinds(cms))
}, AGE)

/** The kinds of which cases can be public. */
export async function listPublicKinds() {
  const kinds = await readKinds()
  return kinds.filter(({ publishes, isConfidential }) => publishes === 'afterReview' && !isConfidential)
}

/** The newest public cases. The answer depends on all cases: any of them may become public. */
export async function listShownCases(asked: PublicCasesAsked) {
  noteRead(CASES)
  return listPublicCases(await getCms(), asked)
}

/** Lists whose counts are kept at a time: whatever readers type is one. */
const MOST_COUNTS = 500

const counts = new Map<string, { total: Promise<number>; until: number }>()
onExpire(() => counts.clear())

/** How many cases a list has, counted at most once a minute unless any of them has changed. */
function countShown(asked: PublicCasesAsked): Promise<number> {
  const list = JSON.stringify({ ...asked, page: undefined })
  const known = counts.get(list)
  if (known && Date.now() < known.until) return known.total
  const total = getCms().then((cms) => countPublicCases(cms, asked))
  if (counts.size >= MOST_COUNTS) counts.clear()
  counts.set(list, { total, until: Date.now() + AGE })
  total.catch(() => counts.delete(list))
  return total
}

/** A page of a list of public cases, and how many cases and pages there are. */
export async function listCasePage(asked: PublicCasesAsked & { page: number }) {
  const cases = await listShownCases(asked)
  const isWhole = asked.page === 1 && cases.length < PER_PAGE
  const total = isWhole ? cases.length : await countShown(asked)
  return { cases, total, pages: Math.ceil(total / PER_PAGE) }
}

/** A public case by its number, or null. */
export async function findShownCase(number: string) {
  const found = await findPublicCase(await getCms(), number)
  noteRead(found && !found.sameAs ? `${CASES}:${found.id}` : CASES)
  return found
}

/** A file of a public case, asked for each time: it may have been hidden meanwhile. */
export async function findShownFile(number: string, id: string) {
  noteRead(CASES)
  return findPublicFile(await getCms(), number, id)
}
