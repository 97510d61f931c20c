import { isInForce } from '../../cms/content/procedureState.ts'
import type { Locale } from '../paths.ts'
import { listProcedures } from './procedures.ts'
import { isHandledBy, type Handler } from './shownOn.ts'
import { findCommonProcedures, idOf } from './sites.ts'

/** The procedures in force that are handled at a place: first those that many people need, then those with an everyday name. */
export async function listHandled(at: Handler, locale: Locale) {
  const [all, { commonProcedures }] = await Promise.all([
    listProcedures(locale),
    findCommonProcedures(locale),
  ])
  const common = (commonProcedures ?? []).map(idOf)
  const rank = ({ id, plainName }: (typeof all)[number]): number => {
    const place = common.indexOf(id)
    return place >= 0 ? place : common.length + Number(!plainName)
  }
  const handled = all.filter((doc) => isInForce(doc) && isHandledBy(at, doc))
  return handled.toSorted((a, b) => rank(a) - rank(b))
}
