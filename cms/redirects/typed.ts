import type { PayloadRequest } from 'payload'
import { ADDRESSED, FIXED_PAGES, ownerOf, parsePath } from '../content/addresses.ts'
import { both } from '../fields/both.ts'
import { NO_ADDRESS } from '../fields/navLinks.ts'
import { publicAddress } from '../hooks/keepAddresses.ts'
import { findRow, type Owner } from './rows.ts'

type Words = { vi: string; en: string }

const LONGEST = 500
/** A path alone, without query and fragment. */
const PATH = /^\/(?![/\\])[^\s?#\\\p{Cc}]*$/u
/** Handled by the portal before any content is looked up. */
const RESERVED = /^\/(api|admin|_astro|fonts|tep|anh|rss|sitemap|healthz|readyz)(\/|\.|$)/

/** Normalises a typed path to the stored form of addresses; returned unchanged when it is not a path. */
export function tidyPath(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed
  const known = parsePath(typed.trim())
  return known ? known.address + known.below : typed.trim()
}

/** The published content at an address; null when there is none. */
export async function findLive(req: PayloadRequest, address: string): Promise<Owner | null> {
  const owner = ownerOf(address)
  if (!owner) return null
  const doc = await req.payload.db.findOne<{ id: string; _status?: string }>({
    collection: owner.type,
    where: { [ADDRESSED[owner.type].key]: { equals: owner.value } },
    req,
  })
  return doc && publicAddress(owner.type, doc) === address ? { collection: owner.type, id: doc.id } : null
}

/** Why an address cannot be the source of a redirect; null when it can. */
export async function flawOfSource(req: PayloadRequest, address: unknown): Promise<Words | null> {
  if (typeof address !== 'string' || address.length > LONGEST || !PATH.test(address))
    return both(
      'Viết đường dẫn cũ trong cổng, bắt đầu bằng /, không có dấu cách, ? và #. Ví dụ: /tin-tuc/ten-cu',
      'Write the old path on this portal: it begins with / and has no blanks, ? or #. For example: /tin-tuc/old-name',
    )
  if (RESERVED.test(address) || FIXED_PAGES.has(address))
    return both('Địa chỉ này do cổng sử dụng.', 'The portal uses this address.')
  if (await findLive(req, address))
    return both(
      'Địa chỉ này đang có nội dung đã công bố. Hãy đổi đường dẫn hoặc gỡ nội dung đó trước.',
      'Published content stands at this address. Change its slug or unpublish it first.',
    )
  return null
}

const FURTHEST = 20

/** Whether following redirects leads from one address back to another. */
async function leadsBack(req: PayloadRequest, from: string, start: string): Promise<boolean> {
  let at: string | undefined = start
  for (let step = 0; at !== undefined && step < FURTHEST; step += 1) {
    if (at === from) return true
    const row: { kind: string; to?: string | null } | null = await findRow(req, at)
    const next: ReturnType<typeof parsePath> = row?.kind === 'address' ? parsePath(row.to ?? '') : null
    at = next?.address
  }
  return at !== undefined
}

const isHttps = (address: string): boolean =>
  /^https:\/\/[^\s/\\@]+(\/\S*)?$/.test(address) && URL.canParse(address)

/**
 * Why an address cannot be the target of a redirect; null when it can. Only administrators may redirect to other sites,
 * since people who trust this portal follow its links.
 */
export async function flawOfTarget(
  req: PayloadRequest,
  { from, to, mayLeave }: { from: unknown; to: unknown; mayLeave: boolean },
): Promise<Words | null> {
  const isText = typeof to === 'string' && to.length <= LONGEST && !/[\s\\\p{Cc}]/u.test(to)
  if (isText && isHttps(to))
    return mayLeave
      ? null
      : both(
          'Chỉ quản trị viên được chuyển hướng ra ngoài cổng.',
          'Only administrators may lead readers off the portal.',
        )
  const known = isText ? parsePath(to.split(/[?#]/, 1)[0]!) : null
  if (!known) return NO_ADDRESS
  if (typeof from === 'string' && (await leadsBack(req, from, known.address)))
    return both(
      'Địa chỉ này dẫn ngược lại địa chỉ cũ, thành vòng lặp.',
      'This address leads back to the old one, in a circle.',
    )
  return null
}
