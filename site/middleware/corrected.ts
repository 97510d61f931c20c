import { ownerOf, parsePath } from '../../cms/content/addresses.ts'
import { findCorrectedOn } from '../data/corrections.ts'
import { asOfRoute } from './asOf.ts'

/**
 * The day on which the document at a path was last corrected after a report of a reader. Nothing below its address, and
 * no earlier version of it, says so.
 */
export async function correctedOnOf(path: string, params: URLSearchParams): Promise<string | undefined> {
  const known = parsePath(path)
  const isPage =
    known && known.below === '' && ownerOf(known.address) && asOfRoute(path, params) === undefined
  return isPage ? findCorrectedOn(known.address) : undefined
}
