import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Payload } from 'payload'
import { CommandError } from './CommandError.ts'

type Given<O> = { options: O; allowPositionals: true }

/**
 * The arguments of this command.
 * @throws CommandError with the usage when they cannot be understood
 */
export function readArguments<O extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: O) {
  try {
    return parseArgs<Given<O>>({ options, allowPositionals: true })
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n${usage}`)
  }
}

/** Opens the CMS on the database of the settings. The caller destroys it. */
export async function openCms(): Promise<Payload> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}

/**
 * Does the work of a command with the CMS and ends the process.
 * @param work returns the exit code; 0 when it returns nothing
 */
export async function withCms(work: (payload: Payload) => Promise<number | void>): Promise<never> {
  const payload = await openCms()
  const code = await work(payload).finally(() => payload.destroy())
  process.exit(code ?? 0)
}

/** Writes a long text: a pipe takes it in parts, and the process would end before the last one. */
export const writeOut = (text: string): Promise<void> =>
  new Promise((done) => process.stdout.write(text, () => done()))
