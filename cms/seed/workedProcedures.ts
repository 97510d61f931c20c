import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CHANNELS, FEE_KINDS, TIME_UNITS } from '../collections/procedures/choices.ts'
import { condition } from './questionnaire.ts'

const words = z.string().trim().min(1)
const inBoth = z.strictObject({ vi: words, en: words })
const oneOf = <V extends string>(all: readonly { value: V }[]) => z.enum(all.map(({ value }) => value))
const number = z.int().nonnegative()

const fee = z.strictObject({
  kind: oneOf(FEE_KINDS).optional(),
  amount: number.optional(),
  currency: z.enum(['VND', 'USD']).default('VND'),
  per: inBoth.optional(),
  note: inBoth.optional(),
  when: condition.optional(),
})

const method = z.strictObject({
  channel: oneOf(CHANNELS),
  time: z.strictObject({ value: number.positive(), unit: oneOf(TIME_UNITS) }).optional(),
  timeNote: inBoth.optional(),
  fees: z.array(fee).optional(),
  note: inBoth.optional(),
  when: condition.optional(),
})

const oneCase = z.strictObject({
  name: inBoth.optional(),
  when: condition.optional(),
  steps: z.array(inBoth.extend({ when: condition.optional() })).min(1),
  /** How many sets of the papers are handed in. */
  sets: number.positive().optional(),
  papers: z.array(
    z.strictObject({
      name: inBoth,
      originals: number.optional(),
      copies: number.optional(),
      note: inBoth.optional(),
      when: condition.optional(),
    }),
  ),
})

/** One file of cms/seed/content/procedures, named by the code of the procedure. */
export const workedProcedure = z
  .strictObject({
    /** Whether the law lets people file it anywhere, wherever they live. */
    nonBoundary: z.literal(true).optional(),
    conditions: inBoth.optional(),
    results: z.array(inBoth).min(1),
    /** Where the catalogue names the wrong agency or none. */
    agency: z.strictObject({ vi: words }).optional(),
    /** In place of the published times and fees. */
    methods: z.array(method).min(1).optional(),
    cases: z.array(oneCase).min(1),
  })
  .refine(
    ({ cases }) => cases.length === 1 || cases.every(({ name }) => name),
    'several cases need a name each',
  )

export type WorkedProcedure = z.infer<typeof workedProcedure>

const folder = join(import.meta.dirname, 'content', 'procedures')

/**
 * The procedures written out by hand, by code.
 * @throws when a file is not what the seed expects, naming file and place
 */
export async function loadWorkedProcedures(): Promise<Map<string, WorkedProcedure>> {
  const names = (await readdir(folder)).toSorted()
  const read = names.map(async (name) => {
    const parsed = workedProcedure.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')))
    if (!parsed.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(parsed.error)}`)
    return [name.replace(/\.json$/, ''), parsed.data] as const
  })
  return new Map(await Promise.all(read))
}
