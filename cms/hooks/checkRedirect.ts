import type { CollectionBeforeValidateHook } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import type { Redirect } from '../payload-types.ts'
import { fieldRefusal } from '../refusal.ts'
import { flawOfSource, flawOfTarget, tidyPath } from '../redirects/typed.ts'

/**
 * Validates a redirect that somebody writes: it starts at an address without content, and leads to a path of this
 * portal, or to another site if an administrator says so, but never in a circle. The checks run one after the other: a
 * MongoDB transaction does not allow concurrent operations.
 * @throws ValidationError at the invalid field
 */
export const checkRedirect: CollectionBeforeValidateHook<Redirect> = async ({ data, originalDoc, req }) => {
  if (!data) return data
  if ('from' in data) data.from = tidyPath(data.from) as string
  const before: Partial<Redirect> = originalDoc ?? {}
  const { from, to, kind } = { ...before, ...data }
  const refuse = (path: string, words: { vi: string; en: string } | null) => {
    if (words) throw fieldRefusal(req, { path, words })
  }
  if (from !== before.from) refuse('from', await flawOfSource(req, from))
  const isNew = from !== before.from || to !== before.to || kind !== before.kind
  const mayLeave = !req.user || canAdminister(req.user as Reader)
  if (isNew && kind === 'address') refuse('to', await flawOfTarget(req, { from, to, mayLeave }))
  return data
}
