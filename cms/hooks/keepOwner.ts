import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
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

/** A new document is of the agency that was chosen among one's own, else of one's own. */
function ownerOfNew(req: PayloadRequest, own: string[], { agency }: Owned): string {
  const wanted = idOf<string | null | undefined>(agency) ?? own[0]!
  if (!own.includes(String(wanted))) throw fieldForbidden(req, { path: 'agency', words: WORDS.agency })
  return wanted
}

/**
 * What an agency's people save stays with its agency, and they ask for the provincial portal but do not put anything on
 * it; also when an earlier version comes back.
 * @throws Refusal 403 that names the field
 */
export const keepOwner: CollectionBeforeValidateHook = async (args) => {
  const { data, operation, req, collection } = args
  const own = await ownAgencies(req)
  if (!own || !data) return data
  const isShown = collection.flattenedFields.some(({ name }) => name === 'onProvince')
  const given = data as Owned
  if (operation === 'create') {
    if (isShown) checkAsked(req, given.onProvince ?? 'no', 'no')
    const shown = isShown ? { onProvince: given.onProvince ?? 'no', pushedTo: 'none' } : {}
    return { ...data, agency: ownerOfNew(req, own, given), ...shown }
  }
  // What was stored before there were sites stands on the provincial portal.
  const { agency, onProvince = 'yes', pushedTo }: Owned = args.originalDoc ?? {}
  const wanted = req.context.isRestoringVersion ? onProvince : (given.onProvince ?? onProvince)
  if (isShown) checkAsked(req, wanted, onProvince)
  return { ...data, agency: idOf(agency) ?? null, ...(isShown && { onProvince: wanted, pushedTo }) }
}
