import { isInForce } from '../../cms/content/procedureState.ts'
import type { Locale } from '../paths.ts'
import { findInCommunes } from './decided.ts'
import { listProcedures } from './procedures.ts'
import { isHandledBy, namesOneOf, type Handler } from './shownOn.ts'
import { findCommonProcedures, idOf } from './sites.ts'

type Listed = Awaited<ReturnType<typeof listProcedures>>[number]

/** In the editors' order of what many people need, then those with an everyday name. */
async function ranked(docs: readonly Listed[], locale: Locale): Promise<Listed[]> {
  const { commonProcedures } = await findCommonProcedures(locale)
  const common = (commonProcedures ?? []).map(idOf)
  const rank = ({ id, plainName }: Listed): number => {
    const place = common.indexOf(id)
    return place >= 0 ? place : common.length + Number(!plainName)
  }
  return docs.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * The procedures in force that are handled at a place, most needed first. What a commune handles is told by who is
 * competent, since published tiers mislead.
 */
export async function listHandled(at: Handler, locale: Locale): Promise<Listed[]> {
  const all = (await listProcedures(locale)).filter((doc) => isInForce(doc))
  if (at.tier !== 'commune')
    return ranked(
      all.filter((doc) => isHandledBy(at, doc)),
      locale,
    )
  const { decided } = await findInCommunes()
  return ranked(
    all.filter((doc) => decided.has(doc.id) || namesOneOf(at.agencies, doc)),
    locale,
  )
}

/** The procedures in force that are filed in any commune, wherever one lives, most needed first. */
export async function listFiledAnywhere(locale: Locale): Promise<Listed[]> {
  const [all, { received }] = await Promise.all([listProcedures(locale), findInCommunes()])
  return ranked(
    all.filter((doc) => doc.nonBoundary && received.has(doc.id) && isInForce(doc)),
    locale,
  )
}
