/**
 * What each error costs, in nats (-ln of how likely somebody who means the right word makes it). A word in thirty to
 * forty is mistyped (3.5); that is spread over the kinds of error, and over the places in a word (another 1.5).
 * Accents cost less: they are lost or mistaken far more often than letters.
 */
export const COSTS = {
  /** dnag for dang: fast hands, the kind seen most. */
  transposed: 6,
  /** kha for khai, danh for doanh. */
  missing: 5,
  /** khhai for khai: a key that bounced. */
  doubled: 5.5,
  /** khau for khai: the key beside. */
  neighbour: 6.2,
  /** Any other letter instead. */
  replaced: 9,
  /** A letter too many, of a key beside the one meant. */
  extraNeighbour: 7.3,
  /** Any other letter too many. */
  extra: 8.5,
  /** giays: a Telex key that did not become an accent. */
  telexKey: 5,
  /** The first letter is looked at: it is seldom wrong. */
  firstLetter: 1,
  /** A word of up to three letters has many neighbours by chance. */
  shortWord: 1,

  /** The word typed is a word: it takes context to say that another was meant. */
  knownWord: 0.3,
  /** ... of up to three letters: strong context. */
  knownShortWord: 1.2,
  /** ... and its accents were typed: they were meant. */
  knownAccents: 2,

  /** A space left out between two words. */
  missingSpace: 3,
  /** The next one: who leaves one out leaves them all out. */
  furtherSpace: 1,
  /** A space inside a word. */
  straySpace: 4.5,
  /** A space one letter too early or too late. */
  movedSpace: 6.5,

  /** A word without accents in a query that has them elsewhere. */
  bareWord: 2,
  /** thưc for thực: the tone key was not pressed. */
  missingTone: 3,
  /** bãn for bản: hỏi and ngã are one tone to half of the country. */
  confusedTone: 2.5,
  /** Another tone. */
  wrongTone: 4.5,
  /** A tone where there is none. */
  extraTone: 5,
  /** đang for đăng, đôi for đổi. */
  missingSign: 3.5,
  /** Another sign, or one too many. */
  wrongSign: 4.5,
  /** d for đ. */
  barredD: 3,

  /** A word the portal does not know but Vietnamese can have: a name, an everyday word. */
  unknownSyllable: 11.5,
  /** A word the portal does not know, of letters Vietnamese does not put together: the more letters the stranger. */
  unknownLetters: 13,
  unknownLetter: 1.2,
  /** The same beside English words, of which there are many more than the portal has: this and no more. */
  unknownEnglish: 12,
  /** The same with accents, which only Vietnamese has: haó, ộmt. */
  unknownAccents: 22,
  /** Consonants alone, or one letter. */
  unknownAbbreviation: 9,

  /** How much better than the text as typed a correction must be. */
  leastGain: 1.6,
} as const

/** Rows of a keyboard, for which keys lie side by side. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function neighboursOf(row: number, column: number): string {
  const around = [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1].map((right) => ROWS[row + down]?.[column + right] ?? ''),
  )
  // Rows are shifted by half a key: of the row above the key to the right counts, of the row below the one to the left.
  const [, above, aboveRight, left, , right, belowLeft, below] = around
  return [above, aboveRight, left, right, belowLeft, below].join('')
}

const NEIGHBOURS = new Map(
  ROWS.flatMap((keys, row) => [...keys].map((key, column) => [key, neighboursOf(row, column)] as const)),
)

/** True when two keys of a keyboard lie side by side. */
export function areNeighbours(a: string, b: string): boolean {
  return NEIGHBOURS.get(a)?.includes(b) ?? false
}
