/** Codes end in letters, each begun by z, a letter Vietnamese does not have: no two accents can meet. */
const QUALITY: Record<string, string> = { '\u0306': 'zb', '\u0302': 'zc', '\u031b': 'zh' }
const TONE: Record<string, string> = {
  '\u0300': 'zf',
  '\u0301': 'zs',
  '\u0303': 'zx',
  '\u0309': 'zr',
  '\u0323': 'zj',
}

function encodeWord(word: string): string {
  let letters = ''
  let tone = ''
  for (const char of word) {
    if (char === 'đ' || char === 'ð') letters += 'dzd'
    else if (TONE[char]) tone ||= TONE[char]
    else if (QUALITY[char]) letters += QUALITY[char]
    else if (!/\p{M}/u.test(char)) letters += char
  }
  return letters.replace(/^(h|k|l|m|s|t|v|qu)y$/, '$1i') + tone
}

/**
 * Words that keep their accents through the engine's folding: each accent becomes letters ("đường" and "dương" stay
 * apart). The tone goes to the end of its syllable and a final y to i, so hoà = hòa and ký = kí.
 */
export function toExact(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.map(encodeWord).join(' ')
}

/** True when the text has Vietnamese accents, so that matching them exactly says more than matching folded words. */
export function hasAccents(text: string): boolean {
  return /[\u0300-\u036fđð]/.test(text.toLowerCase().normalize('NFKD'))
}
