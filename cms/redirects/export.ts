import type { PayloadRequest } from 'payload'
import { addressOf } from '../content/addresses.ts'
import type { Redirect } from '../payload-types.ts'
import { toCsv } from './csv.ts'

/** Where a redirect leads today; '' for an address that is gone. */
function leadOf({ kind, to, target }: Redirect): string {
  if (kind === 'address') return to ?? ''
  const doc = kind === 'document' && target && typeof target.value === 'object' ? target.value : null
  return doc && target ? (addressOf(target.relationTo, doc) ?? '') : ''
}

/** Every redirect as a CSV file that can be imported again. */
export async function exportRedirects(req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.find({
    ...{ collection: 'redirects', sort: 'from', pagination: false, depth: 1, locale: 'vi' },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return toCsv(
    docs.map((doc) => ({
      ...{ from: doc.from, to: leadOf(doc), reason: doc.reason ?? '', note: doc.note ?? '' },
    })),
  )
}
