/**
 * The cost of each error in nats (-ln of the probability that a person who means the correct word makes it). One word
 * in thirty to forty is mistyped (3.5), which is spread over the kinds of error and over the positions in a word
 * (another 1.5). Accents cost less: they are lost or mistaken far more often than letters.
 */
export const COSTS = {
  /** dnag for dang: fast typing, the most frequent kind. */
  transposed: 6,
  /** kha for khai, danh for doanh. */
  missing: 5,
  /** khhai for khai: a bouncing key. */
  doubled: 5.5,
  /** khau for khai: the adjacent key. */
  neighbour: 6.2,
  /** Any other letter instead. */
  replaced: 9,
  /** An extra letter, from a key adjacent to the one meant. */
  extraNeighbour: 7.3,
  /** Any other extra letter. */
  extra: 8.5,
  /** giays: a Telex key that was not turned into an accent. */
  telexKey: 5,
  /** Extra cost for the first letter, which is seldom wrong. */
  firstLetter: 1,
  /** Extra cost for a word of up to three letters, which has many neighbours by chance. */
  shortWord: 1,

  /** Extra cost when the typed word exists: only context can show that another one was meant. */
  knownWord: 0.3,
  /** ... of up to three letters: strong context. */
  knownShortWord: 1.2,
  /** ... and was typed with accents, which were meant. */
  knownAccents: 2,

  /** A space left out between two words. */
  missingSpace: 3,
  /** Each further missing space: people who leave one out leave them all out. */
  furtherSpace: 1,
  /** A space inside a word. */
  straySpace: 4.5,
  /** A space one letter too early or too late. */
  movedSpace: 6.5,

  /** A word without accents in a query that has them elsewhere. */
  bareWord: 2,
  /** thưc for thực: the tone key was not pressed. */
  missingTone: 3,
  /** bãn for bản: half of the country pronounces hỏi and ngã alike. */
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

  /** An unknown word that Vietnamese could have: a name, an everyday word. */
  unknownSyllable: 11.5,
  /** An unknown word with letters that Vietnamese does not combine; the more letters, the more unlikely. */
  unknownLetters: 13,
  unknownLetter: 1.2,
  /** The same beside English words, most of which the portal does not have; upper limit. */
  unknownEnglish: 12,
  /** The same with accents, which only Vietnamese has: haó, ộmt. */
  unknownAccents: 22,
  /** Consonants alone, or one letter. */
  unknownAbbreviation: 9,

  /** How much better than the text as typed a correction must be. */
  leastGain: 1.6,
} as const

/** Rows of a keyboard, for finding adjacent keys. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function neighboursOf(row: number, column: number): string {
  const around = [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1].map((right) => ROWS[row + down]?.[column + right] ?? ''),
  )
  // Rows are offset by half a key: in the row above, the key to the right is adjacent; in the row below, the one to
  // the left.
  const [, above, aboveRight, left, , right, belowLeft, below] = around
  return [above, aboveRight, left, right, belowLeft, below].join('')
}

const NEIGHBOURS = new Map(
  ROWS.flatMap((keys, row) => [...keys].map((key, column) => [key, neighboursOf(row, column)] as const)),
)

/** Whether two keys of a keyboard are adjacent. */
export function areNeighbours(a: string, b: string): boolean {
  return NEIGHBOURS.get(a)?.includes(b) ?? false
}
