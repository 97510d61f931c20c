import { parsePath } from '../content/addresses.ts'
import { both } from '../fields/both.ts'
import type { Column, Line } from './csv.ts'
import { tidyPath } from './typed.ts'

type Words = { vi: string; en: string }

/** A redirect that a line asks for. */
export interface Wanted {
  from: string
  /** '' for an address that is gone. */
  to: string
  reason: string
  note: string
}

/** A line that can be read, or why not. */
export type Read = { line: number; wanted: Wanted } | { line: number; term: string; why: Words }

const BROKEN = both(
  'Dấu ngoặc kép không được đóng; dòng này và các dòng sau nó chưa được đọc.',
  'A quotation mark is not closed; this line and those after it were not read.',
)
const LONG = both(
  'Lý do dài nhất 1.000 ký tự, ghi chú dài nhất 500 ký tự.',
  'A reason has at most 1,000 characters, and a note at most 500.',
)
const CIRCLE = both('Các dòng của tệp dẫn thành vòng lặp.', 'Lines of the file lead in a circle.')
const repeats = (line: number) =>
  both(
    `Địa chỉ cũ này đã có ở dòng ${line} của tệp.`,
    `Line ${line} of the file has this old address already.`,
  )

const tidy = (cells: Partial<Record<Column, string>>): Wanted => ({
  from: tidyPath(cells.from ?? '') as string,
  to: (cells.to ?? '').trim(),
  reason: (cells.reason ?? '').trim(),
  note: (cells.note ?? '').trim(),
})

function readLine({ line, cells }: Line): Read {
  if (!cells) return { line, term: '', why: BROKEN }
  const wanted = tidy(cells)
  const isLong = wanted.reason.length > 1000 || wanted.note.length > 500
  return isLong ? { line, term: wanted.from.slice(0, 100), why: LONG } : { line, wanted }
}

const addressOf = (to: string): string | undefined => parsePath(to.split(/[?#]/, 1)[0] ?? '')?.address

/** Whether an address leads back to itself through the lines of the file. */
function leadsBack(from: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  let at = next.get(from)
  while (at !== undefined && !seen.has(at)) {
    if (at === from) return true
    seen.add(at)
    at = next.get(at)
  }
  return false
}

/**
 * Reads the lines of a file, and finds those that contradict one another: an old address twice, or a circle.
 * @param lines in the order of the file
 */
export function readLines(lines: Line[]): Read[] {
  const read = lines.map(readLine)
  const first = new Map<string, number>()
  for (const one of read)
    if ('wanted' in one && !first.has(one.wanted.from)) first.set(one.wanted.from, one.line)
  const next = new Map(
    read.flatMap((one) => ('wanted' in one ? [[one.wanted.from, addressOf(one.wanted.to)] as const] : [])),
  )
  return read.map((one): Read => {
    if (!('wanted' in one)) return one
    const { line, wanted } = one
    const term = wanted.from.slice(0, 100)
    const before = first.get(wanted.from)!
    if (before !== line) return { line, term, why: repeats(before) }
    return leadsBack(wanted.from, next) ? { line, term, why: CIRCLE } : one
  })
}
