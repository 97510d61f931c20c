/**
 * Codes that stand for accents. Each begins with z, which Vietnamese does not have, so that no combination is
 * ambiguous.
 */
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
 * Encodes accents as letters, so that they survive the engine's folding and "đường" and "dương" stay different. The
 * tone moves to the end of its syllable and a final y becomes i, so hoà = hòa and ký = kí.
 */
export function toExact(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.map(encodeWord).join(' ')
}

/** Whether a text has Vietnamese accents, so that exact matches say more than folded ones. */
export function hasAccents(text: string): boolean {
  return /[\u0300-\u036fđð]/.test(text.toLowerCase().normalize('NFKD'))
}
