import { ratingAddress } from '../cms/content/ratingAddress.ts'
import { localePath, query, type Locale } from './paths.ts'

/** Where a reader looks a filed dossier up by its code. */
export const dossierPath = (locale?: Locale) => localePath('/tra-cuu-ho-so', locale)
/** How offices perform. @param asked `thang`: a month, YYYY-MM; the latest by default */
export const performancePath = (asked: { thang?: string } = {}, locale?: Locale) =>
  localePath('/so-lieu-phuc-vu', locale) + query(asked)
/** The figures of a month as a file, the same in all languages. */
export const figuresFilePath = (format: 'csv' | 'json', month: string): string =>
  `/du-lieu-mo/so-lieu-phuc-vu.${format}` + query({ thang: month })
/** Where a reader says whether a page helped. @param asked `trang`: its path without a language */
export const pageFeedbackPath = (asked: Record<string, string> = {}, locale?: Locale) =>
  localePath('/y-kien-trang', locale) + query(asked).replaceAll('%2F', '/')
/** Where whoever has a token rates a service. */
export const ratingPath = (token: string, asked: { 'da-gui'?: string } = {}, locale?: Locale) =>
  localePath(ratingAddress(token), locale) + query(asked)
