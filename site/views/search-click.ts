import { z } from 'zod'
import type { ClickKind } from '../../cms/searchReport/shapes.ts'
import { searchedTypes } from './search-asked.ts'

const KINDS = ['result', 'pinned', 'nearest'] as const satisfies readonly ClickKind[]

const shape = z.object({
  q: z.string().min(1).max(200),
  type: z.enum(['', ...searchedTypes]).default(''),
  rank: z.number().int().min(1).max(1000),
  kind: z.enum(KINDS).default('result'),
  lang: z.enum(['vi', 'en']).default('vi'),
})

/** The opened result that a results page reports; null when the report is invalid. */
export function readClick(body: string) {
  try {
    const { q: query, lang: locale, ...rest } = shape.parse(JSON.parse(body))
    return { query, locale, ...rest }
  } catch {
    return null
  }
}
