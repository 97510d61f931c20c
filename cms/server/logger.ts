import type { Config } from 'payload'
import { holdsParams, plainError, withoutParams } from '../content/plainErrors.ts'
import { env } from '../env.ts'

/** What a call of the logger is given, without the values of statements that failed. */
export function plainArgument(given: unknown): unknown {
  if (typeof given === 'string') return withoutParams(given)
  if (given instanceof Error) return holdsParams(given) ? { err: plainError(given) } : given
  if (typeof given !== 'object' || given === null) return given
  const leaks = Object.entries(given).filter(([, value]) => holdsParams(value))
  return { ...given, ...Object.fromEntries(leaks.map(([key, value]) => [key, plainError(value)])) }
}

/** The log of the CMS: one line of JSON each, on standard output. */
export const logger: Config['logger'] = {
  destination: process.stdout,
  options: {
    level: env.LOG_LEVEL,
    hooks: {
      logMethod(given, log) {
        log.apply(this, given.map(plainArgument) as typeof given)
      },
    },
  },
}
