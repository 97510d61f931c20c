import type { Agency, EntryPoint, Procedure } from '../../../../cms/payload-types.ts'
import type { Localized } from '../../../../site/data/localized.ts'

const stamps = { updatedAt: '2026-11-01T00:00:00.000Z', createdAt: '2026-11-01T00:00:00.000Z' }

export const procedure = (over: Partial<Procedure> = {}): Localized<Procedure> => ({
  id: `id-${over.code ?? '1.000001'}`,
  code: '1.000001',
  name: 'Đăng ký khai sinh',
  onlineLevel: 'unknown',
  status: 'in_force',
  contentLang: 'vi',
  ...stamps,
  ...over,
})

export const agency = (slug: string, over: Partial<Agency> = {}): Agency => ({
  id: `id-${slug}`,
  slug,
  name: slug,
  tier: 'province',
  ...stamps,
  ...over,
})

export const entryPoint = (over: Partial<EntryPoint> = {}): EntryPoint => ({
  id: 'ep',
  procedure: 'id-1.000001',
  channel: 'online',
  enabled: true,
  ...stamps,
  ...over,
})
