import { fold } from './fold.ts'

/**
 * What may follow the initial consonants of a Vietnamese syllable: vowels with their marks, and the final consonant.
 */
const RIMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
yêm yên yêng yêt yêu o oc oi om on ong op ot oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oe oem oen oeo oet
u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ uy uya uych uyn uynh uyp
uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y`.split(/\s+/)
/** After qu: the u is part of the consonant. */
const QU_RIMES =
  `a ac ach ai an ang anh ao at au ay ăc ăn ăng ăp ăt âc ân âng ât ây e en eng eo et ê êch ên ênh
êt êu i it ôc ơ ơt y ych yn ynh yt yên yêt`.split(/\s+/)
const GI_RIMES = ['', 'n', 'm', 'p', 't', 'êc', 'êng', 'êt', 'êm']
const SHAPE = /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?(.*)$/
const STOPS = /(?:c|ch|p|t)$/
const TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
/**
 * Where a syllable carries its tone: on a vowel with a mark, else on the first of a final pair of vowels, else on the
 * last vowel.
 */
const TONE_PLACES = [/[ăâêôơư](?!ơ)/, /(?<!^[qg])[aeiouy](?=[aeiouy]?$)/, /[aeiouy](?![aeiouy])/]

const rimes = { full: new Set(RIMES), qu: new Set(QU_RIMES), gi: new Set(GI_RIMES) }
const plainRimes = {
  full: new Set(RIMES.map(fold)),
  qu: new Set(QU_RIMES.map(fold)),
  gi: new Set(GI_RIMES.map(fold)),
}

/** Whether the spelling of the initial fits: k, gh and ngh before e, i and y; c, g and ng elsewhere. */
function agrees(initial: string, rime: string): boolean {
  const isFront = /^[eêiy]/.test(rime)
  if (/^(?:c|g|ng)$/.test(initial)) return !isFront
  return /^(?:k|gh|ngh)$/.test(initial) ? isFront : true
}

function isSpelled(letters: string, { full, qu, gi }: typeof rimes): boolean {
  const [, initial = '', rest = ''] = SHAPE.exec(letters) ?? []
  if (initial === 'qu') return qu.has(rest)
  if (initial === 'gi') return gi.has(rest) || full.has(rest)
  return full.has(rest) && agrees(initial, rest)
}

/** Whether letters form a Vietnamese syllable, with marks on vowels and đ (ă, ươ) and without a tone. */
export function isSyllable(letters: string): boolean {
  return isSpelled(letters, rimes)
}

/** Whether letters form a Vietnamese syllable typed without any accent. */
export function isPlainSyllable(letters: string): boolean {
  return isSpelled(letters, plainRimes)
}

/**
 * Whether a syllable may have the tone of a Telex key: one that ends in c, ch, p or t takes only sắc or nặng. '' is no
 * tone.
 */
export function allowsTone(letters: string, key: string): boolean {
  return !STOPS.test(letters) || key === 's' || key === 'j'
}

/** A syllable with the tone of a Telex key (s f r x j, '' for none), NFC. */
export function withTone(letters: string, key: string): string {
  const place = TONE_PLACES.find((pattern) => pattern.test(letters))
  const mark = TONES[key] ?? ''
  return (place ? letters.replace(place, (vowel) => vowel + mark) : letters).normalize('NFC')
}
