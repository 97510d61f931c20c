import { checkIntake, checkPerson, checkText } from '../../cases/checkIntake.ts'
import { CaseRefused } from '../../cases/refused.ts'
import type { CaseIntake } from '../../content/cases/intake.ts'
import { dayOf, startOfDay, today, type Day } from '../../content/day.ts'
import type { Words } from '../../content/types/contentType.ts'
import { both } from '../../fields/both.ts'
import type { CaseCells } from './read.ts'
import type { World } from './world.ts'

const WORDS = {
  number: both('Thiếu số ở hệ thống gửi.', 'The number in the other system is missing.'),
  own: both('Hồ sơ này là của chính cổng này.', 'This is a case of this portal itself.'),
  kind: both('Không có loại này.', 'There is no such kind.'),
  commune: both('Không có xã, phường mang mã này.', 'There is no commune of this code.'),
  agency: both('Không có cơ quan này.', 'There is no such agency.'),
  day: both(
    'Ngày phải có dạng 31/12/2026 hoặc 2026-12-31, không ở tương lai, ngày trả lời không trước ngày nhận.',
    'Days are written 2026-12-31 or 31/12/2026, are not in the future, and no answer is before its receipt.',
  ),
  answer: both(
    'Ngày trả lời và nội dung trả lời phải đi cùng nhau.',
    'An answer needs its day, and its day an answer.',
  ),
}

/** A case of a file that can be stored, with its answer where it has one. */
export interface ReadCase {
  intake: CaseIntake
  answer: { text: string; on: Day } | null
}

const OWN_NUMBER = /^PA-\d{4}-\d{6,}$/
const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** A day as it is written in tables; null for what is none. */
function readDay(text: string): Day | null {
  const [, day = '', month = '', year] = WRITTEN.exec(text) ?? []
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(Date.parse(iso))) return null
  return dayOf(startOfDay(iso)) === iso ? iso : null
}

interface Days {
  receivedOn: Day | undefined
  answeredOn: Day | undefined
}

function readDays({ received_on: received, answered_on: answered }: CaseCells): Days | null {
  const [first, last] = [received, answered].map((text) => (text?.trim() ? readDay(text.trim()) : undefined))
  const isWrong = first === null || last === null || [first, last].some((day) => day && day > today())
  if (isWrong || (last && last < (first ?? today()))) return null
  return { receivedOn: first ?? undefined, answeredOn: last ?? undefined }
}

const said = <T extends object>(fields: T): Partial<T> | undefined => {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')
  return given.length > 0 ? (Object.fromEntries(given) as Partial<T>) : undefined
}

/** What names the case of another system: the same number of the same system again is the same case. */
const keyOf = (system: string, number: string) => `nhap-tu-tep-csv:${system}:${number}`

function whyNot(cells: CaseCells, world: World): Words | null {
  const { number, kind = '', commune, agency } = cells
  if (!number?.trim()) return WORDS.number
  if (OWN_NUMBER.test(number.trim())) return WORDS.own
  if (!world.kind(kind)) return WORDS.kind
  if (commune && !world.hasCommune(commune.trim())) return WORDS.commune
  return agency && !world.agency(agency) ? WORDS.agency : null
}

function toIntake(cells: CaseCells, world: World, { batch, receivedOn }: { batch: string } & Partial<Days>) {
  const trimmed = Object.fromEntries(
    Object.entries(cells).map(([name, text]) => [name, text.trim()]),
  ) as Required<CaseCells>
  const { system, number, text, topic, commune, place, agency, name, phone, email, address } = trimmed
  return {
    ...{ kind: world.kind(trimmed.kind)!.key, text, key: keyOf(system, number), source: 'import' },
    ...{ language: 'vi', theirNumber: number, batch },
    ...said({ topic, receivedOn, agency: agency && world.agency(agency) }),
    ...said({ place: said({ commune, words: place }), person: said({ name, phone, email, address }) }),
  } as CaseIntake
}

/** Reads the line of a file, as far as that is possible without storing it. @returns why it is refused, in words */
export function readCase(cells: CaseCells, world: World, batch: string): ReadCase | Words {
  const problem = whyNot(cells, world)
  if (problem) return problem
  const days = readDays(cells)
  if (!days) return WORDS.day
  const [text, on] = [cells.answer?.trim() ?? '', days.answeredOn]
  if (Boolean(text) !== Boolean(on)) return WORDS.answer
  const intake = toIntake(cells, world, { batch, receivedOn: days.receivedOn })
  const kind = world.kind(intake.kind)!
  try {
    checkIntake(intake, kind)
    checkPerson(intake.person, kind)
    checkText(intake.text)
    return { intake, answer: on ? { text: checkText(text), on } : null }
  } catch (error) {
    if (error instanceof CaseRefused) return error.words
    throw error
  }
}
