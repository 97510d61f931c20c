const COMBINING = /[\u0300-\u036f]/g
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const BLANK = /[\s\u0000-\u001f\u007f-\u009f]+/g

/**
 * Text as typed without a Vietnamese keyboard: lower case, no accents, d for đ (and for ð and ɖ, which old keyboards
 * gave instead), single spaces. Composed and decomposed input give the same result; folding is idempotent.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(INVISIBLE, '')
    .replace(/[đðɖ]/g, 'd')
    .replace(BLANK, ' ')
    .trim()
}

/** The folded words of a text, in order; everything but letters and digits separates words. */
export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
