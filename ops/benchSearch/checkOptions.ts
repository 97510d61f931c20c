import type { z } from 'zod'

/**
 * The arguments of a command as its schema reads them.
 * @throws with one line for all that are wrong, each with its name
 */
export function checkOptions<S extends z.ZodType>(schema: S, given: object): z.infer<S> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '),
  )
}
