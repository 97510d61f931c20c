import { handleServerFunctions } from '@payloadcms/next/layouts'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { notFound, unstable_rethrow } from 'next/navigation'
import { getPayload, type ServerFunction, type ServerFunctionClient } from 'payload'
import config from '../../../payload.config.ts'
import { refusalsIn, repeatRefusals } from '../../refusals/marks.ts'
import { schedulePublish } from '../../schedule/serverFunction.ts'
import { isServerFunction } from '../../serverFunctions.ts'
import { importMap } from './admin/importMap.js'

interface Asked {
  formState?: unknown
  skipValidation?: boolean
}

/** Payload drops the errors of the last save. */
const formState: ServerFunction = async (args) => {
  const asked = args as unknown as Asked
  const refusals = asked.skipValidation ? new Map() : refusalsIn(asked.formState)
  const answer = await buildFormStateHandler({
    ...args,
    // What was saved meanwhile is merged by the next save; Payload would offer only to drop what is typed.
    checkForStaleData: false,
    skipValidation: asked.skipValidation || [...refusals.values()].some(({ isDraft }) => isDraft),
  } as unknown as Parameters<typeof buildFormStateHandler>[0])
  if ('state' in answer && answer.state) repeatRefusals(answer.state, refusals)
  return answer
}

/** Replacements for Payload's functions of the same names. */
const OWN = { 'form-state': formState, 'schedule-publish': schedulePublish as unknown as ServerFunction }

/**
 * Whether a function failed because of its arguments: they name something that does not exist, or have an unexpected
 * shape.
 */
const isAboutArguments = (error: unknown): boolean => {
  const { status, code } = error as { status?: number; code?: unknown }
  if (status !== undefined) return status >= 400 && status < 500
  // Payload throws plain errors for these; errors of the database and the system have a code or a class of their own.
  const isPlain = error instanceof Error && error.constructor === Error && code === undefined
  return isPlain || error instanceof TypeError
}

/** Whether the arguments name something that exists. */
async function isKnown({ collectionSlug, globalSlug }: Record<string, unknown>): Promise<boolean> {
  const { collections, globals } = await config
  const known: unknown[] = [...collections, ...globals].map(({ slug }) => slug)
  return [collectionSlug, globalSlug].flat().every((slug) => !slug || known.includes(slug))
}

/**
 * The server functions that pages of the admin call. Payload accepts any name its table responds to, `constructor`
 * included, and any arguments. Malformed requests are refused earlier (see proxy.ts), since Next has no response for
 * them.
 */
export const callServerFunction: ServerFunctionClient = async (sent) => {
  const { name, args } = sent ?? {}
  const isObject = typeof args === 'object' && args !== null && !Array.isArray(args)
  if (!isServerFunction(name) || !isObject || !(await isKnown(args))) notFound()
  try {
    return await handleServerFunctions({ name, args, config, importMap, serverFunctions: OWN })
  } catch (error) {
    unstable_rethrow(error)
    if (!isAboutArguments(error)) throw error
    const { logger } = await getPayload({ config })
    logger.warn({ msg: 'a server function could not use its arguments', name, err: error })
    notFound()
  }
}
