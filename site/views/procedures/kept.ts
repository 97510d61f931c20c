import type { PrepareChoice } from '../../paths.ts'

const SLUG = /^[a-z0-9-]{1,120}$/
const LONGEST = 16

/** The slug of a commune in a query string, if it can be one. */
export function readCommune(params: URLSearchParams): string | null {
  const slug = params.get('xa')
  return slug && SLUG.test(slug) ? slug : null
}

/** Commune, day and time of filing in a query string, as typed. */
export function readKept(params: URLSearchParams): PrepareChoice {
  const given = (name: string) => params.get(name)?.slice(0, LONGEST) || undefined
  return { ngay: given('ngay'), gio: given('gio'), xa: readCommune(params) ?? undefined }
}
