import type { Unit } from '../../../cms/payload-types.ts'
import type { Locale } from '../../paths.ts'

type Named = Pick<Unit, 'fullName' | 'fullNameEn'>

/** The name of a commune or ward in a language: 'Xã Bắc Hà', 'Bac Ha Commune'. */
export const communeName = ({ fullName, fullNameEn }: Named, locale: Locale): string =>
  (locale === 'en' && fullNameEn) || fullName

/** A Vietnamese name within a sentence: the kind of unit, which begins it, is in lower case there. */
export const withinSentence = (name: string, locale: Locale = 'vi'): string =>
  locale === 'vi' ? name.replace(/^\p{Lu}/u, (letter) => letter.toLocaleLowerCase('vi')) : name
