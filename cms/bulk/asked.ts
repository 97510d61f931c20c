import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { CHANNELS } from '../collections/procedures/choices.ts'
import { isDeeperThan, isPlainRecord } from '../content/record.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

const id = z.union([z.string().min(1).max(64), z.number()]).transform(String)
const channel = z.enum(CHANNELS.map(({ value }) => value) as [string, ...string[]])

/** The lists of agencies of a procedure. */
export const AGENCY_LISTS = ['implementingAgencies', 'competentAgencies', 'coordinatingAgencies'] as const

/** Where an entry point leads: an address of its own, else the template of the provider. */
const target = z.object({ provider: id.nullable(), url: z.string().trim().max(2000).default('') })
const state = z.object({ enabled: z.boolean(), disabledReason: z.string().trim().max(1000).default('') })

/** Which entry points of the chosen procedures; without a condition, all. */
const which = z.object({ agency: id.nullish(), provider: id.nullish(), channel: channel.nullish() })

const changeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('field'), value: id }),
  z.object({ kind: z.literal('owner'), value: id }),
  z.object({
    kind: z.literal('agencies'),
    list: z.enum(AGENCY_LISTS),
    how: z.enum(['add', 'remove', 'replace', 'only']),
    agency: id,
    /** For `replace`: what takes the place of `agency`. */
    by: id.nullish(),
  }),
  z.object({ kind: z.literal('addPoint'), agency: id.nullable(), channel, target }),
  z.object({ kind: z.literal('movePoint'), which, target }),
  z.object({ kind: z.literal('switchPoint'), which, state }),
  z.object({ kind: z.literal('removePoint'), which }),
])

const askedShape = z.object({
  collection: z.string(),
  ids: z.array(id).max(5000).optional(),
  /** The filter and the search of the list, when everything that it finds is chosen. */
  where: z.record(z.string(), z.unknown()).optional(),
  search: z.string().max(200).optional(),
  change: changeShape,
  /** How many items were to be changed in the preview, and the number that was typed for entry points to be removed. */
  expected: z.number().int().optional(),
  typed: z.string().max(6).optional(),
})

export type Change = z.infer<typeof changeShape>
export type Which = z.infer<typeof which>
export type Asked = Omit<z.infer<typeof askedShape>, 'collection'> & { collection: CollectionSlug }

const OWNED: readonly string[] = ['news', 'legal-documents', 'pages', 'events', 'media', 'files']
const OF_PROCEDURES: Change['kind'][] = [
  ...(['field', 'agencies', 'addPoint', 'movePoint', 'switchPoint', 'removePoint'] as const),
]

/** What can be changed of many documents of a type at once; nothing of most types. */
export const kindsOf = (collection: string): Change['kind'][] =>
  collection === 'procedures' ? OF_PROCEDURES : OWNED.includes(collection) ? ['owner'] : []

/** The types of which many documents can be changed at once. */
export const BULK_TYPES = ['procedures', ...OWNED]

const UNREADABLE = both(
  'Yêu cầu chưa đủ: hãy chọn mục, chọn việc cần đổi và điền giá trị mới.',
  'The request is not complete: choose items, what to change, and the new value.',
)

/** Reads what is asked for. @throws Refusal 400 */
export async function readAsked(req: PayloadRequest): Promise<Asked> {
  const given = askedShape.safeParse(await req.json?.().catch(() => null))
  const asked = given.data
  const isComplete =
    asked &&
    kindsOf(asked.collection).includes(asked.change.kind) &&
    (asked.ids ? asked.ids.length > 0 : isPlainRecord(asked.where) && !isDeeperThan(12, asked.where)) &&
    !(asked.change.kind === 'agencies' && asked.change.how === 'replace' && !asked.change.by)
  if (!isComplete) throw new Refusal(inLanguageOf(req, UNREADABLE))
  return asked as Asked
}
