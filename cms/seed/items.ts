import { z } from 'zod'
import { BLOCK_TYPES } from '../content/blocks/index.ts'

/** A text in Vietnamese and optionally in English. */
export const both = z.object({ vi: z.string(), en: z.string().optional() })
export const lists = z.object({ vi: z.array(z.string()), en: z.array(z.string()).optional() })

const block = z.union([
  z.object({ type: z.enum(['p', 'h2', 'h3', 'h4', 'quote']), text: z.string() }),
  z.object({ type: z.enum(['ul', 'ol']), items: z.array(z.string()) }),
  z
    .object({
      type: z.literal('table'),
      head: z.array(z.string()).min(2),
      rows: z.array(z.array(z.string())),
    })
    .refine(
      ({ head, rows }) => rows.every(({ length }) => length === head.length),
      'rows as long as the head',
    ),
])
/** A block with a form of its own; texts that are printed, too, have none. */
const withForm = z.strictObject({
  type: z.literal('block'),
  block: z.enum(BLOCK_TYPES),
  fields: z.record(z.string(), z.unknown()),
})
const blocks = z.array(z.union([block, withForm]))
export const body = z.object({ vi: z.array(block), en: z.array(block).optional() })

/** The content of items of each type in the sample, whoever owns them. */
export const page = z.object({
  slug: z.string(),
  title: both,
  lead: both.optional(),
  body,
  parent: z.string().nullish(),
  order: z.number().optional(),
  showInMenu: z.boolean().optional(),
})

export const newsItem = z.object({
  slug: z.string(),
  title: both,
  lead: both,
  body: z.object({ vi: blocks, en: blocks.optional() }),
  category: z.string(),
  cover: z.string().optional(),
  agency: z.string().optional(),
  author: z.string().optional(),
  source: z.string().optional(),
  publishedAt: z.string(),
  procedures: z.array(z.string()).default([]),
  documents: z.array(z.string()).default([]),
})

export const ownDocument = z.strictObject({
  ...{ number: z.string(), kind: z.string(), title: both.required(), abstract: both.required() },
  ...{ issuer: z.string(), issuedOn: z.string(), effectiveOn: z.string().optional() },
  body: body.optional(),
})

export const event = z.object({
  slug: z.string(),
  title: both,
  kind: z.enum(['conference', 'reception', 'leaders', 'other']),
  startsAt: z.string(),
  endsAt: z.string().optional(),
  allDay: z.boolean().default(false),
  place: both.optional(),
  agency: z.string().optional(),
  change: z.enum(['none', 'moved', 'cancelled']).default('none'),
  changeReason: both.optional(),
  body,
})
