import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

export const count = z.coerce.number().int().min(1)
export const flag = z.boolean().default(false)
export const path = z.string().transform((name) => resolve(name))
export const mongodb = z.string().startsWith('mongodb://').optional()

/** Comma-separated names; all of them by default. */
export const someOf = <N extends string>(names: readonly [N, ...N[]]) =>
  z
    .string()
    .default(names.join(','))
    .transform((given) => given.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(names)).min(1))

/** The options of a bench by their names; `--quick` may change their defaults. */
export type Shape = (isQuick: boolean) => z.ZodRawShape
export type OptionsOf<F extends Shape> = z.infer<z.ZodObject<ReturnType<F>>>

/**
 * Parses the arguments of a command by the shape of its options.
 * @throws with one line naming every invalid option
 */
export function readOptions<F extends Shape>(shape: F, args: string[]): OptionsOf<F> {
  const fields = shape(args.includes('--quick'))
  const types = Object.entries(fields).map(
    ([name, type]) => [name, { type: type === flag ? ('boolean' as const) : ('string' as const) }] as const,
  )
  const { values } = parseArgs({ args, options: Object.fromEntries(types) })
  const parsed = z.object(fields).safeParse(values)
  if (parsed.success) return parsed.data as OptionsOf<F>
  const lines = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`)
  throw new Error(lines.join('; '))
}
