import type { Where } from 'payload'
import { CASE_TABS, type CaseTab } from './tabs.ts'

/** What the address of the desk asks for. */
export interface AskedCases {
  tab: CaseTab
  kind: string | null
  topic: string | null
  /** The id of an agency. */
  agency: string | null
  /** The number of a case, here or in the system that has sent it, or words of its text. */
  search: string | null
  /** From 1. */
  page: number
}

const LONGEST_SEARCH = 100
/** What lies further down is found by its number or words. */
const LAST_PAGE = 200

const text = (value: unknown): string | null => {
  const given = typeof value === 'string' ? value.trim().slice(0, LONGEST_SEARCH) : ''
  return given === '' ? null : given
}

/** Reads an address; what it cannot mean is left out. */
export function readAsked(query: Record<string, unknown>): AskedCases {
  const page = Number(query.page)
  return {
    tab: CASE_TABS.find((tab) => tab === query.tab) ?? 'new',
    ...{ kind: text(query.kind), topic: text(query.topic), agency: text(query.agency) },
    search: text(query.search),
    page: Number.isInteger(page) && page > 0 ? Math.min(page, LAST_PAGE) : 1,
  }
}

const NUMBER = /^(?:pa-?)?(\d{4})-?(\d{1,9})$/i

/** The number of a case as it is stored; null when a search is for words. */
export function toNumber(search: string): string | null {
  const [, year, count] = NUMBER.exec(search.replaceAll(/\s/g, '')) ?? []
  return year && count ? `PA-${year}-${count.padStart(6, '0')}` : null
}

/** The case of a number, in whichever list it is; null where the address asks for none. */
export function whereOfNumber({ search }: AskedCases): Where | null {
  const number = search && toNumber(search)
  return number ? { number: { equals: number } } : null
}

/** The condition of the filters of an address. */
export function whereOfFilters({ kind, topic, agency, search }: AskedCases): Where[] {
  return [
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(topic ? [{ topic: { equals: topic } }] : []),
    ...(agency ? [{ agency: { equals: agency } }] : []),
    ...(search ? [{ or: [{ text: { contains: search } }, { theirNumber: { equals: search } }] }] : []),
  ]
}

/** The address of a list of the desk, without what stands for itself. */
export function queryOf(asked: Partial<AskedCases>): string {
  const given = Object.entries(asked).filter(([name, value]) => value && !(name === 'page' && value === 1))
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}
