import type { CollectionBeforeValidateHook } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import type { Redirect } from '../payload-types.ts'
import { fieldRefusal } from '../refusal.ts'
import { flawOfSource, flawOfTarget, tidyPath } from '../redirects/typed.ts'

/**
 * Keeps a redirect honest that somebody writes: it begins where nothing stands, and leads to a path of this portal, or to
 * another site when an administrator says so; never in a circle. One look after the other: a transaction of MongoDB takes
 * no two at once.
 * @throws ValidationError at the field that is wrong
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
