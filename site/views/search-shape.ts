import { z } from 'zod'
import { knownType } from './search-asked.ts'

const text = z.string().nullable()

const row = z.strictObject({
  type: knownType,
  id: z.string(),
  code: text.describe('The official code or number.'),
  title: z.string(),
  url: z.string().describe('A path of the portal.'),
  snippet: z.string(),
})

const commune = z.strictObject({
  name: z.string(),
  url: z.string(),
  former: z.string().optional().describe('The former name that was searched for.'),
})

/** What GET /api/search answers. */
export const searchShape = z.strictObject({
  query: z.string(),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
  hits: z.array(row),
  pinned: z.array(row).describe('Chosen by editors for this query.'),
  communes: z.array(commune),
  answer: z.strictObject({ text: z.string(), phone: text }).nullable(),
  suggestion: text.describe('A better spelling.'),
  renamed: z.array(z.strictObject({ old: z.string(), now: z.string() })),
  isWeak: z.boolean().describe('Whether the hits share only a part of the words.'),
  nearest: z.array(row).describe('When nothing was found: the nearest names.'),
  facets: z.record(z.string(), z.array(z.strictObject({ value: z.string(), count: z.number() }))),
  engine: z.enum(['meilisearch', 'database']),
  tookMs: z.number(),
})

/** What GET /api/search answers. */
export type SearchAnswer = z.infer<typeof searchShape>
