import { plainText } from '../plainText.ts'

/** Names of the fields in which a form of a case keeps what was answered so far. */
export const FIELDS = {
  topic: 'linh-vuc',
  commune: 'xa',
  spot: 'cho',
  latitude: 'vi-do',
  longitude: 'kinh-do',
  page: 'trang',
  agency: 'co-quan',
  procedure: 'thu-tuc',
  text: 'noi-dung-viec',
  /** A sealed token of the stored photos. */
  photos: 'anh',
  name: 'ho-ten',
  phone: 'dien-thoai',
  email: 'thu-dien-tu',
  address: 'dia-chi',
  /** Tells two sendings of one form from two forms. */
  key: 'khoa',
  /** The answered steps, with blanks between them. */
  done: 'xong',
} as const

export type AnswerName = keyof typeof FIELDS
export type Answers = Readonly<Record<AnswerName, string>>

export const ANSWER_NAMES = Object.keys(FIELDS) as AnswerName[]

/** Longest answers, in characters as people count them. */
export const LONGEST = { spot: 300, text: 4000, name: 100, phone: 30, email: 200, address: 300 } as const

/** A number that only programs get wrong: neither seals nor keys are typed. */
const LONGEST_OTHER = 2000
/** A character as people count them may be this long; what is longer by then is cut before it is looked at. */
const UNITS_OF_A_CHARACTER = 4

type Get = (name: string) => string | null

const isTyped = (name: string): name is keyof typeof LONGEST => name in LONGEST

const lengthOf = (name: AnswerName): number =>
  isTyped(name) ? UNITS_OF_A_CHARACTER * LONGEST[name] : LONGEST_OTHER

/** The answers in a sent form or an address, whatever they are. */
export function readAnswers(get: Get): Answers {
  const read = (name: AnswerName) => plainText((get(FIELDS[name]) ?? '').slice(0, lengthOf(name)))
  return Object.fromEntries(ANSWER_NAMES.map((name) => [name, read(name)])) as Answers
}

/** What a form sends along that a page does not ask. @param shown the fields of the page */
export const toHidden = (answers: Answers, shown: readonly AnswerName[]): { name: string; value: string }[] =>
  ANSWER_NAMES.filter((name) => answers[name] !== '' && !shown.includes(name)).map((name) => ({
    name: FIELDS[name],
    value: answers[name],
  }))
