import type { EntryPoint, Provider, ResolveInput } from '../../../cms/entry-points/types.ts'

export const uuid = '019d2bf7-7f1e-71e3-be3e-7f22dce4ac4d'

export const national: Provider = {
  id: 'p-national',
  kind: 'national',
  name: 'Cổng Dịch vụ công quốc gia',
  allowedHosts: [{ host: 'dichvucong.gov.vn' }],
  templates: [
    {
      purpose: 'detail',
      url: 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?formalityId={nationalId}&provinceCode={provinceCode}&wardCode={wardCode}',
      priority: 1,
    },
    { purpose: 'detail', url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/{nationalId}', priority: 2 },
    {
      purpose: 'search',
      url: 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword={keyword}',
      priority: 3,
    },
  ],
}

export const ministry: Provider = {
  id: 'p-bca',
  kind: 'ministry',
  name: 'Cổng dịch vụ công Bộ Công an',
  allowedHosts: [{ host: '*.bocongan.gov.vn' }],
  templates: [{ purpose: 'search', url: 'https://dichvucong.bocongan.gov.vn/bothutuc?tukhoa={keyword}' }],
}

export const point = (fields: Partial<EntryPoint>): EntryPoint => ({
  channel: 'online',
  enabled: true,
  ...fields,
})

type Overrides = Partial<Omit<ResolveInput, 'procedure'>> & { procedure?: Partial<ResolveInput['procedure']> }

/** "Tách hộ" as published, with the national and one ministry's provider. */
export const input = ({ procedure, ...rest }: Overrides = {}): ResolveInput => ({
  procedure: {
    code: '1.010038',
    nationalId: uuid,
    status: 'in_force',
    methods: [{ channel: 'direct' }, { channel: 'online' }],
    agencies: [{ id: 'a1', key: 'cong-an-xa', name: 'Công an xã', address: 'Trụ sở Công an xã' }],
    publisher: 'Bộ Công an',
    ...procedure,
  },
  entryPoints: [],
  providers: [national, ministry],
  today: '2026-11-22',
  ...rest,
})
