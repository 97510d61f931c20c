import type { PayloadRequest } from 'payload'
import { idText } from '../content/record.ts'

/** The communes of the province, those that have an agency, for a choice, by name; values are their codes. */
export async function listCommunes({ payload }: PayloadRequest): Promise<{ value: string; label: string }[]> {
  const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const
  const agencies = await payload.find({
    ...{ collection: 'agencies', where: { unit: { exists: true } }, select: { unit: true }, ...all },
  })
  const ids = new Set(agencies.docs.flatMap(({ unit }) => idText(unit) ?? []))
  const { docs } = await payload.find({
    ...{ collection: 'units', where: { id: { in: [...ids] } }, sort: 'name', ...all },
    select: { fullName: true, code: true, type: true },
  })
  return docs
    .filter(({ type }) => ['Xã', 'Phường', 'Đặc khu'].includes(type))
    .map(({ code, fullName }) => ({ value: code, label: fullName }))
}
