import { localePath, query, type Locale } from './paths.ts'

const seg = encodeURIComponent

/** What citizens can send, and where. */
export const casesPath = (locale?: Locale) => localePath('/gop-y', locale)
/** The form of a kind of case. @param given `trang`: the path of a page it is about */
export const caseFormPath = (
  kind: string,
  given: { trang?: string; 'thu-tuc'?: string } = {},
  locale?: Locale,
): string => localePath(`/gop-y/${seg(kind)}`, locale) + query(given).replaceAll('%2F', '/')
/** The code of a case that was sent. @param token sealed, for half an hour */
export const caseReceiptPath = (token: string, locale?: Locale) =>
  localePath('/gop-y/da-gui', locale) + query({ the: token })
/** The picture of a commune on which a spot is marked, the same in all languages. */
export const spotMapPath = (commune: string) => `/gop-y/ban-do/${seg(commune)}.svg`
/** Where senders see what became of a case. @param token sealed, for half an hour, once the code was typed */
export const followCasePath = (token = '', locale?: Locale) =>
  localePath('/tra-cuu-phan-anh', locale) + query({ the: token })
/** A file of such a case. @param token sealed, likewise */
export const caseFilePath = (token: string) => `/tra-cuu-phan-anh/tep/${seg(token)}`

/** Citizens' cases that the public sees. */
export const publicCasesPath = (locale?: Locale) => localePath('/phan-anh', locale)
export const publicCasePath = (number: string, locale?: Locale) =>
  localePath(`/phan-anh/${seg(number)}`, locale)
/** A photo of one, the same in all languages. */
export const casePhotoPath = (number: string, id: string) => `/phan-anh/${seg(number)}/anh/${seg(id)}`
/** A document of one, likewise. */
export const casePublicFilePath = (number: string, id: string) => `/phan-anh/${seg(number)}/tep/${seg(id)}`
/** How many cases were received and answered, and how well. */
export const caseFiguresPath = (locale?: Locale) => localePath('/phan-anh/so-lieu', locale)
export const caseFiguresFilePath = (format: 'csv' | 'json') => `/du-lieu-mo/phan-anh.${format}`
export const publicCasesFeedPath = (locale?: Locale) => localePath('/rss/phan-anh.xml', locale)
