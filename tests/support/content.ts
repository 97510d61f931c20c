import type { CollectionSlug, Payload } from 'payload'

const sample: Record<string, (n: number) => Record<string, unknown>> = {
  news: (n) => ({ title: `Tin thử ${n}`, lead: 'Đoạn dẫn' }),
  'legal-documents': (n) => ({
    number: `${n}/2026/QĐ-UBND`,
    kind: 'quyet_dinh',
    title: `Quyết định thử ${n}`,
    issuer: 'UBND tỉnh',
    status: 'in_force',
  }),
  procedures: (n) => ({
    code: `1.${String(n).padStart(6, '0')}`,
    name: `Thủ tục thử ${n}`,
    onlineLevel: 'unknown',
    status: 'in_force',
  }),
  agencies: (n) => ({ name: `Sở thử ${n}`, key: `so-thu-${n}`, tier: 'province' }),
  'life-events': (n) => ({ name: `Sự kiện thử ${n}`, audience: 'citizen' }),
  events: (n) => ({ title: `Hội nghị thử ${n}`, kind: 'conference', startsAt: '2026-12-01T01:00:00.000Z' }),
  consultations: (n) => ({
    title: `Dự thảo thử ${n}`,
    ...{ opensOn: '2026-11-02T05:00:00.000Z', closesOn: '2099-12-01T05:00:00.000Z' },
  }),
  pages: (n) => ({ title: `Trang thử ${n}` }),
  'service-providers': (n) => ({
    key: `he-thong-${n}`,
    name: `Hệ thống thử ${n}`,
    kind: 'national',
    allowedHosts: [{ host: 'dichvucong.gov.vn' }],
  }),
}

/** Types with drafts whose documents stand alone. */
export const PUBLISHABLE = Object.keys(sample) as CollectionSlug[]

/** The data of a new document of a type; undefined for types that are made elsewhere. */
export const sampleData = (collection: string, n: number) => sample[collection]?.(n)

let counter = 0

/** Makes a document of a type with whatever it needs; `status` says whether the public may read it. */
export async function make(
  payload: Payload,
  collection: string,
  status: 'draft' | 'published',
  data: Record<string, unknown> = {},
) {
  const n = ++counter
  const more = collection === 'news' ? { category: await categoryId(payload) } : {}
  return payload.create({
    collection: collection as CollectionSlug,
    data: { ...sample[collection]!(n), ...more, ...data, _status: status } as never,
    draft: status === 'draft',
    depth: 0,
    overrideAccess: true,
  })
}

async function categoryId(payload: Payload) {
  const { docs } = await payload.find({ collection: 'categories', limit: 1, depth: 0, overrideAccess: true })
  if (docs[0]) return docs[0].id
  const made = await payload.create({
    collection: 'categories',
    data: { name: 'Chuyên mục thử' },
    depth: 0,
    overrideAccess: true,
  })
  return made.id
}
