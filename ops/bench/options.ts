import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

export const count = z.coerce.number().int().min(1)
export const flag = z.boolean().default(false)
export const path = z.string().transform((name) => resolve(name))

/** Comma-separated names; all of them by default. */
export const someOf = <N extends string>(names: readonly [N, ...N[]]) =>
  z
    .string()
    .default(names.join(','))
    .transform((given) => given.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(names)).min(1))

/**
 * Parses the arguments of a command by the shape of its options.
 * @throws with one line naming every invalid option
 */
export function readOptions<S extends z.ZodRawShape>(shape: S, args: string[]): z.infer<z.ZodObject<S>> {
  const names = Object.entries(shape)
  const types = names.map(
    ([name, type]) => [name, { type: type === flag ? ('boolean' as const) : ('string' as const) }] as const,
  )
  const { values } = parseArgs({ args, options: Object.fromEntries(types) })
  const parsed = z.object(shape).safeParse(values)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`)
  throw new Error(lines.join('; '))
}
