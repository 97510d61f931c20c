const INITIAL = '(?:ngh?|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?'
const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu',
  'iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu',
  'o oc oi om on ong op ot oong ooc oa oac oach oai oam oan oang oanh oao oap oat oay',
  'oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uân uât uâng uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ',
  'uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưp ưt ưu',
  'ươc ươi ươm ươn ương ươp ươt ươu y',
].flatMap((line) => line.split(' '))
const SYLLABLE = new RegExp(`^${INITIAL}(?:${RIMES.join('|')})$`)
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Before c, ch, p and t a syllable has one of two tones only. */
const STOPPED = /(?:c|ch|p|t)$/
const OF_STOPPED = /[\u0301\u0323]/

/** The only two-vowel rimes whose tone mark is on the last vowel. */
const LAST_OF_VOWELS = /(?<!^[gq])[aeiouy\p{M}][aeiouy](\p{M}+)$/u
const TONE_MAY_STAND_LAST = /(?:o[ae]|u(?:y|e\u0302|o\u031b))$/

/** Whether a word could be a Vietnamese syllable, in Unicode and in either case. */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONE) ?? []
  const plain = apart.replace(TONE, '').normalize('NFC')
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false
  const onLast = LAST_OF_VOWELS.exec(apart)?.[1] ?? ''
  if (onLast.search(TONE) >= 0 && !TONE_MAY_STAND_LAST.test(apart.replace(TONE, ''))) return false
  return !STOPPED.test(plain) || OF_STOPPED.test(tones[0] ?? '')
}
