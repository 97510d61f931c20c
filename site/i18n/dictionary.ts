import type { Locale } from '../paths.ts'

/** The same keys with any text or text-making function in each place. */
type Shape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Shape<T[K]>
}

/**
 * An area of texts. Vietnamese sets the keys; English must have the same ones or it does not compile.
 * @example export const news = dictionary({ title: 'Tin tức' }, { title: 'News' })
 */
export const dictionary = <const T extends object>(vi: T, en: Shape<T>): Record<Locale, Shape<T>> => ({
  vi: vi as Shape<T>,
  en,
})
