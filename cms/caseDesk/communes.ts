import type { PayloadRequest } from 'payload'

/** The communes of the province for a choice, by name; values are their codes. */
export async function listCommunes({ payload }: PayloadRequest): Promise<{ value: string; label: string }[]> {
  const { docs } = await payload.find({
    ...{ collection: 'units', where: { type: { in: ['Xã', 'Phường', 'Đặc khu'] } }, sort: 'name', depth: 0 },
    ...{ select: { fullName: true, code: true }, limit: 0, pagination: false, overrideAccess: true },
  })
  return docs.map(({ code, fullName }) => ({ value: code, label: fullName }))
}
