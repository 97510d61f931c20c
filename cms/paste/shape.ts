import { z } from 'zod'
import { cleanAddress } from './address.ts'
import type { Block, List } from './blocks.ts'
import type { LossKind } from './losses.ts'

const word = z.object({
  text: z.string(),
  format: z.number().int(),
  href: z
    .string()
    .refine((href) => cleanAddress(href) !== undefined)
    .optional(),
})
const words = z.array(word)

const list: z.ZodType<List> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    isOrdered: z.boolean(),
    start: z.number().int(),
    items: z.array(z.object({ words, lists: z.array(list) })),
  }),
)

const cell = z.lazy(() =>
  z.object({
    blocks: z.array(block),
    header: z.enum(['column', 'row']).optional(),
    colSpan: z.number().int(),
    rowSpan: z.number().int(),
  }),
)

const block: z.ZodType<Block> = z.lazy(() =>
  z.union([
    z.object({ type: z.enum(['paragraph', 'quote']), words }),
    z.object({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      words,
    }),
    list,
    z.object({ type: z.literal('table'), rows: z.array(z.array(cell)) }),
    z.object({ type: z.literal('rule') }),
    z.object({
      type: z.literal('picture'),
      picture: z.object({ src: z.string().startsWith('data:image/'), alt: z.string() }),
    }),
  ]),
)

/** What a process that reads a file may answer; anything else is not passed on. */
export const readShape = z.object({
  blocks: z.array(block),
  losses: z.array(
    z.object({
      kind: z.custom<LossKind>((kind) => typeof kind === 'string'),
      count: z.number(),
      detail: z.string(),
    }),
  ),
})
