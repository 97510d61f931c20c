import { fold } from './fold.ts'

const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th?|tr|v|x|h)?(?:uye|uya|uyu|uay|ueu|oai|oay|oao|oeo|ieu|yeu|uoi|uou|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y)(?:ch|nh|ng|c|m|n|p|t)?$/
const TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const QUALITIES: [RegExp, string][] = [
  [/uw?ow/g, 'ươ'],
  [/dd/g, 'đ'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/aw/g, 'ă'],
  [/ow/g, 'ơ'],
  [/uw/g, 'ư'],
]
/** Where a syllable carries its tone: on a vowel with a mark of its own, on the first of a closing pair, else the last. */
const TONE_PLACES = [/[ăâêôơư](?!ơ)/, /(?<!^[qg])[aeiouy](?=[aeiouy]?$)/, /[aeiouy](?![aeiouy])/]

function withTone(letters: string, mark: string): string {
  const place = TONE_PLACES.find((pattern) => pattern.test(letters))
  return place ? letters.replace(place, (vowel) => vowel + mark).normalize('NFC') : letters
}

/** A word typed as Telex keys, or null when it is not one. The tone key may stand at the end or after its vowel. */
function decodeWord(word: string): string | null {
  const tones = [...word.matchAll(/(?<=[aeiouyw].*)[sfrxj](?!h)/g)].slice(-1)
  const tone = tones[0]
  const bare = tone ? word.slice(0, tone.index) + word.slice(tone.index + 1) : word
  const letters = QUALITIES.reduce((text, [keys, letter]) => text.replace(keys, letter), bare)
  if (letters === word || !SYLLABLE.test(fold(letters))) return null
  return withTone(letters, tone ? (TONES[tone[0]] ?? '') : '')
}

/**
 * A query typed with a Telex keyboard switched off ("lamf giaays") as the Vietnamese it was meant to be. Unchanged
 * when any word is neither Vietnamese without accents nor Telex, as in English.
 */
export function decodeTelex(query: string): string {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.some((word) => /[^a-z0-9]/.test(word))) return query
  const decoded = words.map((word) => (/\d/.test(word) || SYLLABLE.test(word) ? word : decodeWord(word)))
  const isTelex = decoded.every((word) => word !== null) && decoded.some((word, at) => word !== words[at])
  return isTelex ? decoded.join(' ') : query
}
