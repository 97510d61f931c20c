import { handleServerFunctions } from '@payloadcms/next/layouts'
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import { notFound, unstable_rethrow } from 'next/navigation'
import { getPayload, type PayloadRequest, type SanitizedPermissions, type ServerFunction, type ServerFunctionClient } from 'payload'
import config from '../../../payload.config.ts'
import { mayChange } from '../../access/mayChange.ts'
import { refusalsIn, repeatRefusals } from '../../refusals/marks.ts'
import { schedulePublish } from '../../schedule/serverFunction.ts'
import { isServerFunction } from '../../serverFunctions.ts'
import { importMap } from './admin/importMap.js'

interface Asked {
  req: PayloadRequest
  id?: string | number
  collectionSlug?: string
  globalSlug?: string
  permissions?: SanitizedPermissions
  returnLockStatus?: boolean
  formState?: unknown
  skipValidation?: boolean
}

/** Whether the person may change what the form shows; a lock of theirs would keep others from it. */
async function mayUpdate({ req, id, collectionSlug = '', globalSlug = '', permissions }: Asked) {
  const of = permissions?.collections?.[collectionSlug] ?? permissions?.globals?.[globalSlug]
  const mayAny = Boolean(of && 'update' in of && of.update) && collectionSlug !== 'users'
  const isOne = mayAny && collectionSlug !== '' && id !== undefined && id !== null
  return isOne ? mayChange(req, { collection: collectionSlug, id }) : mayAny
}

/** Payload locks whatever a form is asked for, whoever asks, and forgets what the last save refused. */
const formState: ServerFunction = async (args) => {
  const asked = args as unknown as Asked
  const refusals = asked.skipValidation ? new Map() : refusalsIn(asked.formState)
  const answer = await buildFormStateHandler({
    ...args,
    returnLockStatus: Boolean(asked.returnLockStatus) && (await mayUpdate(asked)),
    skipValidation: asked.skipValidation || [...refusals.values()].some(({ isDraft }) => isDraft),
  } as unknown as Parameters<typeof buildFormStateHandler>[0])
  if ('state' in answer && answer.state) repeatRefusals(answer.state, refusals)
  return answer
}

/** What stands in for Payload's own of the same name. */
const OWN = { 'form-state': formState, 'schedule-publish': schedulePublish as unknown as ServerFunction }

/** Whether a function failed on names of nothing, or on what it never thought of. */
const isAboutArguments = (error: unknown): boolean => {
  const { status, code } = error as { status?: number; code?: unknown }
  if (status !== undefined) return status >= 400 && status < 500
  // Payload throws plain errors for them; those of the database and the system have a code or a class of their own.
  const isPlain = error instanceof Error && error.constructor === Error && code === undefined
  return isPlain || error instanceof TypeError
}

/** Whether there is what the arguments name. */
async function isKnown({ collectionSlug, globalSlug }: Record<string, unknown>): Promise<boolean> {
  const { collections, globals } = await config
  const known: unknown[] = [...collections, ...globals].map(({ slug }) => slug)
  return [collectionSlug, globalSlug].flat().every((slug) => !slug || known.includes(slug))
}

/**
 * What the pages of the admin call on the server. Payload takes any name that its table answers to, `constructor` too,
 * and everything else that is sent. What is malformed is refused before (see proxy.ts), since Next has no words for it.
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
