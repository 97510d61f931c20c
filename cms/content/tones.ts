const TONES = '\\u0300\\u0301\\u0303\\u0309\\u0323'
const ON_SECOND_VOWEL = new RegExp(`(o(?=[ae])|(?<!q)u(?=y))([aey])([${TONES}])(?![\\p{L}\\p{M}])`, 'giu')

/**
 * Normalises the tone placement in oa, oe and uy to the older style: "Uỷ ban" becomes "Ủy ban", "Hoà" becomes "Hòa".
 * Both spellings are correct, so texts that differ only in this are the same text. The result is in NFC.
 */
export const withOneTonePlace = (text: string): string =>
  text.normalize('NFD').replace(ON_SECOND_VOWEL, '$1$3$2').normalize('NFC')
