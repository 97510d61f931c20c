import { yearOf, type DateValue } from './day.ts'

const HAS_YEAR = /[/-](?:19|20)\d\d(?!\d)/

/**
 * The year that distinguishes documents with the same number and issuer: the year of issue, since a number without a
 * year ("468/QĐ-TTg") recurs every year. '' for a number that contains its year, and when the day of issue is unknown.
 * @param number as it is stored, see normaliseNumber
 */
export const yearBeside = (number: string, issuedOn: DateValue | null | undefined): string =>
  HAS_YEAR.test(number) ? '' : (yearOf(issuedOn) ?? '')
