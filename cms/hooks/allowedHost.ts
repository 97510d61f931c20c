import type { CollectionBeforeChangeHook } from 'payload'
import { toSafeUrl } from '../entry-points/url.ts'
import { both } from '../fields/both.ts'
import { fieldRefusal } from '../refusal.ts'

const NOT_ALLOWED = both(
  'Tên miền của địa chỉ này chưa có trong danh sách được phép của hệ thống tiếp nhận nào.',
  'No provider allows the host of this address.',
)

/** Refuses an explicit URL whose host no provider allows, so that a redirect can never lead elsewhere. */
export const allowedHost: CollectionBeforeChangeHook = async ({ data, req }) => {
  if (!data.url) return data
  const { docs } = await req.payload.find({
    collection: 'service-providers',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const hosts = docs.flatMap((provider) => (provider.allowedHosts ?? []).map(({ host }) => host))
  if (toSafeUrl(data.url, hosts)) return data
  throw fieldRefusal(req, { path: 'url', words: NOT_ALLOWED })
}
