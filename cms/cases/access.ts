import type { Access, PayloadRequest, Where } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { agencyOf, canEdit, canReadAll, canRevise, type Reader } from '../access/permissions.ts'
import { idOf } from '../content/record.ts'
import { isForPublic, SEARCHED_CASES } from './searched.ts'

/** Nothing is a case of no agency; such cases are the provincial desk's. */
const NONE: Where = { id: { in: [] } }

const open = (path: string): Where => ({ [`${path}isConfidential`]: { not_equals: true } })

/**
 * The cases that the requesting user may read: an agency's people those that their agency and those below it handle,
 * the provincial desk and auditors all of them. Confidential ones are for editors and higher, and auditors.
 */
async function readable(req: PayloadRequest, path: '' | 'case.'): Promise<Where | boolean> {
  const reader = req.user as Reader
  const isEditor = canRevise(reader)
  const own = await ownAgencies(req)
  if (own && !canReadAll(reader)) {
    const theirs: Where = { [`${path}agency`]: { in: own } }
    if (own.length === 0) return NONE
    return isEditor ? theirs : { and: [theirs, open(path)] }
  }
  if (!canReadAll(reader)) return false
  return isEditor || !canEdit(reader) ? true : open(path)
}

/** The same; the portal and the worker read for the public what is searched. */
export const readCases: Access = ({ req }) => (isForPublic(req) ? SEARCHED_CASES : readable(req, ''))

/** What belongs to a case is read by those who read the case. */
export const readOfCases: Access = ({ req }) => readable(req, 'case.')

interface Handled {
  agency?: unknown
}

/**
 * Whether the requesting user handles a case, which they may read: an agency's people those of their agency, the
 * provincial desk those of no agency.
 */
export async function handles(req: PayloadRequest, { agency }: Handled): Promise<boolean> {
  const reader = req.user as Reader
  if (!canEdit(reader)) return false
  const own = await ownAgencies(req)
  const of = idOf<string | number | null | undefined>(agency)
  if (own) return of !== null && of !== undefined && own.includes(String(of))
  return of === null || of === undefined
}

/** Whether the requesting user may act on a case for its agency: those who handle it, and the provincial desk. */
export const mayAct = async (req: PayloadRequest, of: Handled): Promise<boolean> =>
  (await handles(req, of)) || (canEdit(req.user as Reader) && agencyOf(req.user as Reader) === null)

/** Whether the requesting user may decide what the public sees, and send answers. */
export const mayDecide = async (req: PayloadRequest, of: Handled): Promise<boolean> =>
  canRevise(req.user as Reader) && mayAct(req, of)
