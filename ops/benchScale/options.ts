import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { checkOptions } from '../benchSearch/checkOptions.ts'
import { root } from '../root.ts'

const count = z.coerce.number().int().min(1)
const schema = z.object({
  news: z
    .string()
    .default('1000,10000,50000')
    .transform((sizes) => sizes.split(',').map((size) => Number(size)))
    .pipe(z.array(z.number().int().min(1)).min(1)),
  documents: count.default(10_000),
  procedures: count.default(2000),
  rate: count.default(20),
  requests: count.default(100),
  only: z.string().default(''),
  out: z
    .string()
    .default(join(root, '.build/reports/bench-scale.json'))
    .transform((file) => resolve(file)),
  data: z
    .string()
    .transform((folder) => resolve(folder))
    .optional(),
})

export type Options = z.infer<typeof schema>

const text = { type: 'string' } as const

/**
 * The command's arguments.
 * @throws with one line for each that is wrong
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      ...{ news: text, documents: text, procedures: text, rate: text },
      ...{ requests: text, only: text, out: text, data: text },
    },
  })
  return checkOptions(schema, values)
}
