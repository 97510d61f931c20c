import { yearOf, type DateValue } from './day.ts'

const HAS_YEAR = /[/-](?:19|20)\d\d(?!\d)/

/**
 * The year that tells documents of one number and issuer apart: that of the day of issue, as a number without a year of
 * its own ("468/QĐ-TTg") comes again every year. '' for a number that names its year, and where nobody knows the day.
 * @param number as it is stored, see mendNumber
 */
export const yearBeside = (number: string, issuedOn: DateValue | null | undefined): string =>
  HAS_YEAR.test(number) ? '' : (yearOf(issuedOn) ?? '')
