import { z } from 'zod'
import { both } from '../fields/both.ts'
import { SEARCH_TYPE_SLUGS } from '../fields/searchTypes.ts'
import { DIRECTIONS, KINDS } from './choices.ts'
import type { Column, Line } from './csv.ts'
import { BETWEEN_MEANINGS, identityOf, ruleProblem, tidy, type Rule } from './rule.ts'
import type { StoredRule } from './stored.ts'

type Words = { vi: string; en: string }

/** What to do with a line. */
export type Step = { line: number; term: string } & (
  | { todo: 'add'; rule: Rule }
  | { todo: 'change'; rule: Rule; id: string }
  | { todo: 'leave' }
  | { todo: 'refuse'; why: Words }
)

const list = (cell: string) => [...new Set(cell.split(BETWEEN_MEANINGS).map(tidy).filter(Boolean))]
const values = <V extends string>(choices: readonly { value: V }[]) => choices.map(({ value }) => value)
const YES = ['', 'true', '1', 'yes', 'x', 'có', 'đúng']
const NO = ['false', '0', 'no', 'không', 'sai']

/** A line of the file; empty cells get the default, as in an empty form. */
const row = z.object({
  term: z.string().transform(tidy),
  meanings: z.string().transform(list),
  direction: z.preprocess((cell) => cell || 'one-way', z.enum(values(DIRECTIONS))),
  kind: z.preprocess((cell) => cell || 'everyday', z.enum(values(KINDS))),
  types: z
    .string()
    .transform(list)
    .pipe(z.array(z.enum(SEARCH_TYPE_SLUGS))),
  enabled: z
    .string()
    .transform((cell) => tidy(cell).toLowerCase())
    .pipe(z.enum([...YES, ...NO]))
    .transform((cell) => !NO.includes(cell)),
  note: z.string().trim().max(500),
})

const choicesIn = (column: Column): string => {
  if (column === 'direction') return values(DIRECTIONS).join(', ')
  if (column === 'kind') return values(KINDS).join(', ')
  if (column === 'types') return SEARCH_TYPE_SLUGS.join(BETWEEN_MEANINGS)
  return 'true, false'
}

function badCell(column: Column): Words {
  if (column === 'note') return both('Ghi chú dài nhất 500 ký tự.', 'A note has 500 characters at most.')
  const choices = choicesIn(column)
  return both(`Cột ${column} chỉ nhận: ${choices}.`, `Column ${column} takes: ${choices}.`)
}

const BROKEN = both(
  'Dấu ngoặc kép không được đóng; dòng này và các dòng sau nó chưa được đọc.',
  'A quotation mark is not closed; this line and those after it were not read.',
)

function readLine({ line, cells }: Line): { line: number; rule: Rule } | Step {
  if (!cells) return { line, term: '', todo: 'refuse', why: BROKEN }
  const parsed = row.safeParse(cells)
  const term = tidy(cells.term ?? '').slice(0, 100)
  if (!parsed.success) {
    return { line, term, todo: 'refuse', why: badCell(parsed.error.issues[0]!.path[0] as Column) }
  }
  const why = ruleProblem(parsed.data)
  return why ? { line, term, todo: 'refuse', why } : { line, rule: parsed.data }
}

/** The same for two rules with the same term and types. */
const nameOf = ({ term, types }: Rule) => JSON.stringify([term.toLowerCase(), [...types].sort()])

function group(rules: StoredRule[], keyOf: (rule: Rule) => string): Map<string, StoredRule[]> {
  const groups = new Map<string, StoredRule[]>()
  for (const rule of rules) {
    const key = keyOf(rule)
    const known = groups.get(key)
    if (known) known.push(rule)
    else groups.set(key, [rule])
  }
  return groups
}

const isSame = (a: Rule, b: Rule) =>
  JSON.stringify([a.term, a.meanings, a.direction, a.kind, [...a.types].sort(), a.enabled, a.note]) ===
  JSON.stringify([b.term, b.meanings, b.direction, b.kind, [...b.types].sort(), b.enabled, b.note])

/**
 * Matches the lines of a file with the stored rules. A line belongs to the rule with the same content; else to one of
 * the same term and types that no other line belongs to, and changes it; else it is new. Rules without a line stay.
 * @param lines in the order of the file
 */
export function planImport(lines: Line[], stored: StoredRule[]): Step[] {
  const free = new Set(stored)
  const same = group(stored, identityOf)
  const ofTerm = group(stored, nameOf)
  const first = new Map<string, number>()
  const owners = new Map<number, StoredRule>()
  const read = lines.map(readLine).map((item): typeof item => {
    if (!('rule' in item) || 'todo' in item) return item
    const { line, rule } = item
    const identity = identityOf(rule)
    const before = first.get(identity)
    if (before !== undefined) return { line, term: rule.term, todo: 'refuse', why: repeats(before) }
    first.set(identity, line)
    const owner = same.get(identity)?.find((other) => free.has(other))
    if (owner && free.delete(owner)) owners.set(line, owner)
    return item
  })
  return read.map((item) => {
    if ('todo' in item) return item
    const { line, rule } = item
    const owner = owners.get(line) ?? ofTerm.get(nameOf(rule))?.find((other) => free.has(other))
    if (!owner) return { line, term: rule.term, todo: 'add', rule }
    free.delete(owner)
    if (isSame(owner, rule)) return { line, term: rule.term, todo: 'leave' }
    return { line, term: rule.term, todo: 'change', rule, id: owner.id }
  })
}

const repeats = (line: number): Words =>
  both(`Giống dòng ${line} của tệp.`, `The same as line ${line} of the file.`)
