import { z } from 'zod'
import { NotFound } from '../errors.ts'

const MOST = 100_000
const number = z.coerce.number().int().min(1).max(MOST)

/**
 * The requested page of a list, from 1. Anything but a positive integer gives page 1; a number beyond the last page is
 * kept, and the page answers 404.
 */
export function readPageNumber(params: URLSearchParams, name = 'trang'): number {
  const asked = params.get(name)
  if (asked === null || !/^\d{1,6}$/.test(asked)) return 1
  return number.safeParse(asked).data ?? 1
}

/** The query string of a page of a list for its canonical address; '' for page 1. */
export const canonicalPageQuery = (page: number): string => (page > 1 ? `?trang=${page}` : '')

/**
 * One page of a list in memory.
 * @throws NotFound when the page lies beyond the last one
 */
export function pageOf<T>(all: readonly T[], page: number, perPage: number): { items: T[]; pages: number } {
  const pages = Math.ceil(all.length / perPage)
  if (page > 1 && page > pages) throw new NotFound(`page ${page} of ${pages}`)
  return { items: all.slice((page - 1) * perPage, page * perPage), pages }
}
