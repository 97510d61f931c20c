import { z } from 'zod'
import { NotFound } from '../errors.ts'

const MOST = 100_000
const number = z.coerce.number().int().min(1).max(MOST)

/**
 * The page of a list that a query string asks for, from 1. Anything that is no whole number from 1 gives page 1; a
 * number beyond the end stays, and the page answers 404.
 */
export function readPageNumber(params: URLSearchParams, name = 'trang'): number {
  const asked = params.get(name)
  if (asked === null || !/^\d{1,6}$/.test(asked)) return 1
  return number.safeParse(asked).data ?? 1
}

/** The query string of a page of a list for its canonical address; '' for page 1. */
export const canonicalPageQuery = (page: number): string => (page > 1 ? `?trang=${page}` : '')

/**
 * One page of a list that is in memory.
 * @throws NotFound when the page lies beyond the end
 */
export function pageOf<T>(all: readonly T[], page: number, perPage: number): { items: T[]; pages: number } {
  const pages = Math.ceil(all.length / perPage)
  if (page > 1 && page > pages) throw new NotFound(`page ${page} of ${pages}`)
  return { items: all.slice((page - 1) * perPage, page * perPage), pages }
}
