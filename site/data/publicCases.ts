import { findPublicFile } from '../../cms/cases/findPublicFile.ts'
import type { PublicCasesAsked } from '../../cms/cases/publicAsked.ts'
import { findPublicCase, listPublicCases } from '../../cms/cases/publicCases.ts'
import { listKinds } from '../../cms/cases/kinds.ts'
import { getCms } from './payload.ts'
import { noteRead, withoutNoting } from './reads.ts'

export const CASES = 'cases'
export const CASE_KINDS = 'case-kinds'

/** The kinds of which cases can be public. */
export async function listPublicKinds() {
  noteRead(CASE_KINDS)
  const cms = await getCms()
  const kinds = await withoutNoting(() => listKinds(cms))
  return kinds.filter(({ publishes, isConfidential }) => publishes === 'afterReview' && !isConfidential)
}

/** A page of public cases. Its answer depends on all cases: any of them may become public. */
export async function listShownCases(asked: PublicCasesAsked) {
  noteRead(CASES)
  return listPublicCases(await getCms(), asked)
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
