import { fold } from '../../search/query.ts'
import { matchNamedCommunes, type CommuneMatch, type KnownUnit } from './matchCommunes.ts'

/** 'khai sinh ở xã Bắc Hà': what is asked for, and at its end where. */
const AT_PLACE = /^(.+?)[\s,]+(?:ở|o|tại|tai|in)\s+(\S+(?:\s+\S+){0,4})$/iu
/** A kind of unit, which makes a name that of a commune although the province is called the same. */
const KIND = /^(xa|phuong|thi tran|x|p|tt) /

/** A question about something in one commune. */
export interface PlaceAsked<U extends KnownUnit> {
  /** The question without its place. */
  about: string
  at: CommuneMatch<U>
}

/**
 * The commune in which something is asked for, as the last words of a question after "ở" or "tại"; null when none is
 * named, or more than one may be meant.
 * @param provinces names of the province today and formerly without their kind, which alone mean no commune
 */
export function readPlaceAsked<U extends KnownUnit>(
  units: readonly U[],
  question: string,
  provinces: readonly string[],
): PlaceAsked<U> | null {
  const [, about, place] = AT_PLACE.exec(question.normalize('NFC').trim()) ?? []
  if (!about || !place) return null
  const isProvince = !KIND.test(fold(place)) && provinces.some((name) => fold(name) === fold(place))
  const [at, ...others] = isProvince ? [] : matchNamedCommunes(units, place)
  return at && others.length === 0 ? { about, at } : null
}
