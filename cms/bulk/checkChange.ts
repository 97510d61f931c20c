import type { PayloadRequest } from 'payload'
import { toSafeUrl } from '../entry-points/url.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import type { Change } from './asked.ts'
import type { Names } from './names.ts'

const WORDS = {
  unknown: both('Giá trị đã chọn không còn trong danh mục.', 'What was chosen is no longer in the list.'),
  host: both(
    'Tên miền của địa chỉ này chưa có trong danh sách được phép của hệ thống tiếp nhận nào.',
    'No provider allows the host of this address.',
  ),
  target: both(
    'Hãy chọn hệ thống tiếp nhận, hoặc ghi địa chỉ riêng.',
    'Choose a provider, or give an address.',
  ),
  reason: both('Hãy ghi lý do tạm ngừng để người dân biết.', 'Say why it is off, so that people know.'),
}

const refuse = (req: PayloadRequest, name: keyof typeof WORDS) => new Refusal(inLanguageOf(req, WORDS[name]))

async function isAllowed(req: PayloadRequest, url: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    ...{ collection: 'service-providers', depth: 0, pagination: false, overrideAccess: true, req },
  })
  return Boolean(
    toSafeUrl(
      url,
      docs.flatMap(({ allowedHosts }) => (allowedHosts ?? []).map(({ host }) => host)),
    ),
  )
}

const idsIn = (change: Change): (string | null | undefined)[] => {
  if (change.kind === 'field') return []
  if (change.kind === 'owner') return [change.value]
  if (change.kind === 'agencies') return [change.agency, change.by]
  return change.kind === 'addPoint' ? [change.agency] : []
}

/** Refuses a change whose values are wrong for every item. @throws Refusal 400 */
export async function checkChange(req: PayloadRequest, change: Change, names: Names): Promise<void> {
  const isKnown =
    idsIn(change).every((id) => !id || names.agencies.has(id)) &&
    (change.kind !== 'field' || names.fields.has(change.value))
  if (!isKnown) throw refuse(req, 'unknown')
  if (change.kind === 'switchPoint' && !change.state.enabled && !change.state.disabledReason)
    throw refuse(req, 'reason')
  if (!('target' in change)) return
  const { provider, url } = change.target
  if (!provider && !url) throw refuse(req, 'target')
  if (provider && !names.providers.has(provider)) throw refuse(req, 'unknown')
  if (url && !(await isAllowed(req, url))) throw refuse(req, 'host')
}
