import { today, type Day } from '../../cms/content/day.ts'
import { perList } from '../../cms/content/perList.ts'
import { isInForce } from '../../cms/content/procedureState.ts'
import type { Locale } from '../paths.ts'
import { findInCommunes } from './decided.ts'
import { listProcedures } from './procedures.ts'
import { isHandledBy, namesOneOf, type Handler } from './shownOn.ts'
import { findCommonProcedures, idOf } from './sites.ts'

type Listed = Awaited<ReturnType<typeof listProcedures>>[number]

type Common = Awaited<ReturnType<typeof findCommonProcedures>>['commonProcedures']

const rankedOn = perList((docs: readonly Listed[], common: Common, day: Day): readonly Listed[] => {
  const ids = (common ?? []).map(idOf)
  const places = new Map(ids.map((id, place) => [id, place]))
  const rank = ({ id, plainName }: Listed): number => places.get(id) ?? ids.length + Number(!plainName)
  return docs.filter((doc) => isInForce(doc, day)).sort((a, b) => rank(a) - rank(b))
})

/** Those in force in the editors' order of what many people need, then those with an everyday name. */
async function listRanked(locale: Locale): Promise<readonly Listed[]> {
  const [docs, { commonProcedures }] = await Promise.all([
    listProcedures(locale),
    findCommonProcedures(locale),
  ])
  return rankedOn(docs, commonProcedures, today())
}

/**
 * The procedures in force that are handled at a place, most needed first. What a commune handles is told by who is
 * competent, since published tiers mislead.
 */
export async function listHandled(at: Handler, locale: Locale): Promise<Listed[]> {
  const all = await listRanked(locale)
  if (at.tier !== 'commune') return all.filter((doc) => isHandledBy(at, doc))
  const { decided } = await findInCommunes()
  return all.filter((doc) => decided.has(doc.id) || namesOneOf(at.agencies, doc))
}

/** The procedures in force that are filed in any commune, wherever one lives, most needed first. */
export async function listFiledAnywhere(locale: Locale): Promise<Listed[]> {
  const [all, { received }] = await Promise.all([listRanked(locale), findInCommunes()])
  return all.filter((doc) => doc.nonBoundary && received.has(doc.id))
}
