import { decodeLegacy } from '../content/legacy.ts'

/** Bullets of the fonts Symbol and Wingdings, which have no characters of their own. */
const FONT_BULLETS = /[\uf0b7\uf0a7\uf076\uf0d8\uf02d]/g
/** Invisible characters, and those of private fonts. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\ufffd]/gu
/** Lines drawn with characters. */
const RULE = /^[-–—_=*.~\s]+$/

/**
 * A paragraph as it would be typed today: composed Unicode, single blanks, nothing invisible. Text in TCVN3 or VNI is
 * decoded. Empty for a line drawn with characters.
 */
export function cleanParagraph(given: string): string {
  const text = given
    .replace(FONT_BULLETS, '•')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(INVISIBLE, '')
    // Accents that a file places apart from their letters.
    .replace(/ +(?=\p{M})/gu, '')
    .normalize('NFC')
    .trim()
  if (RULE.test(text)) return ''
  return decodeLegacy(text)?.text ?? text
}
