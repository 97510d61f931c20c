import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canPublishAll, type Reader } from '../access/permissions.ts'
import { idOf } from '../content/record.ts'
import type { ProvinceState } from '../content/sites.ts'
import { both } from '../fields/both.ts'
import { fieldForbidden } from '../refusal.ts'

interface Owned {
  agency?: unknown
  onProvince?: ProvinceState | null
  pushedTo?: string | null
}

const WORDS = {
  agency: both(
    'Bạn chỉ tạo được nội dung của cơ quan mình và cơ quan cấp dưới.',
    'You may make content of your own agency and of those below it.',
  ),
  onProvince: both(
    'Cơ quan chỉ đề nghị đưa lên cổng tỉnh hoặc thôi đề nghị; đồng ý hay từ chối là việc của cổng tỉnh.',
    'An agency asks for the provincial portal, or ceases to; the province grants or refuses.',
  ),
}

const ASKING: readonly unknown[] = ['no', 'asked']

function checkAsked(req: PayloadRequest, wanted: unknown, before: unknown): void {
  if (wanted !== before && !ASKING.includes(wanted))
    throw fieldForbidden(req, { path: 'onProvince', words: WORDS.onProvince })
}

/** The owner of a new document: the chosen agency if it is one of the user's own, else the user's agency. */
function ownerOfNew(req: PayloadRequest, own: string[], { agency }: Owned): string {
  const wanted = idOf<string | null | undefined>(agency) ?? own[0]!
  if (!own.includes(String(wanted))) throw fieldForbidden(req, { path: 'agency', words: WORDS.agency })
  return wanted
}

type Saved = Pick<Parameters<CollectionBeforeValidateHook>[0], 'operation' | 'originalDoc'>

/**
 * What an author or editor of the province saves of an agency's: a place on other sites is granted by publishers alone,
 * also in a draft that somebody else publishes.
 */
function withoutGrants({ operation, originalDoc }: Saved, data: Owned, req: PayloadRequest): Owned {
  const { agency, onProvince = 'yes', pushedTo }: Owned = originalDoc ?? {}
  if (!idOf(data.agency === undefined ? agency : data.agency)) return data
  if (operation === 'create')
    return { ...data, onProvince: data.onProvince === 'no' ? 'no' : 'asked', pushedTo: 'none' }
  const wanted = req.context.isRestoringVersion ? onProvince : (data.onProvince ?? onProvince)
  checkAsked(req, wanted, onProvince)
  return { ...data, onProvince: wanted, pushedTo }
}

/**
 * What an agency's people save stays with their agency. They may request a place on the provincial portal but not grant
 * it, also when they restore an earlier version.
 * @throws Refusal 403 that names the field
 */
export const keepOwner: CollectionBeforeValidateHook = async (args) => {
  const { data, operation, req, collection } = args
  const own = await ownAgencies(req)
  if (!data) return data
  const isShown = collection.flattenedFields.some(({ name }) => name === 'onProvince')
  const given = data as Owned
  const mayGrant = !req.user || canPublishAll(req.user as Reader)
  if (!own) return isShown && !mayGrant ? withoutGrants(args, given, req) : data
  if (operation === 'create') {
    if (isShown) checkAsked(req, given.onProvince ?? 'no', 'no')
    const shown = isShown ? { onProvince: given.onProvince ?? 'no', pushedTo: 'none' } : {}
    return { ...data, agency: ownerOfNew(req, own, given), ...shown }
  }
  // Documents stored before there were sites are shown on the provincial portal.
  const { agency, onProvince = 'yes', pushedTo }: Owned = args.originalDoc ?? {}
  const wanted = req.context.isRestoringVersion ? onProvince : (given.onProvince ?? onProvince)
  if (isShown) checkAsked(req, wanted, onProvince)
  return { ...data, agency: idOf(agency) ?? null, ...(isShown && { onProvince: wanted, pushedTo }) }
}
