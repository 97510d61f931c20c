import type { AfterErrorHook } from 'payload'
import { recordAside } from './append.ts'
import { admit } from './bounds.ts'

/** Which document a request named, if any. */
const documentOf = ({ id }: Record<string, unknown> = {}) => (typeof id === 'string' ? id : undefined)

/** Records requests refused for lack of rights (403). The response does not wait for the entry. */
export const recordDenied: AfterErrorHook = ({ error, req, collection }) => {
  if ((error as { status?: number }).status !== 403) return undefined
  const omitted = admit(req)
  if (omitted === null) return undefined
  const { pathname } = new URL(req.url ?? '/', 'http://cms')
  const document = documentOf(req.routeParams)
  const note = [`${req.method ?? ''} ${pathname}`, omitted].filter(Boolean).join('; ')
  recordAside(req, {
    action: 'denied',
    ...(collection && { subject: collection.slug }),
    ...(document && { document }),
    note,
  })
  return undefined
}
