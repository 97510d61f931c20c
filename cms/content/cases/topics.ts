import type { CaseTopic } from './kind.ts'

/** The five fields of reports of a place, as the province's reports have them. */
export const PLACE_TOPICS: readonly CaseTopic[] = [
  {
    key: 'an-ninh-giao-thong',
    name: { vi: 'An ninh trật tự và giao thông', en: 'Public order and traffic' },
    urgent: {
      telephone: '113',
      when: {
        vi: 'Đang có tai nạn, đánh nhau, trộm cướp hoặc người gặp nguy hiểm',
        en: 'An accident, a fight or a theft is happening, or somebody is in danger',
      },
    },
  },
  {
    key: 'thong-tin-truyen-thong',
    name: { vi: 'Thông tin, truyền thông', en: 'Information and communications' },
  },
  {
    key: 'tai-nguyen-moi-truong',
    name: { vi: 'Tài nguyên, môi trường', en: 'Natural resources and environment' },
    urgent: {
      telephone: '114',
      when: {
        vi: 'Đang cháy, sạt lở, lũ quét hoặc tràn hóa chất',
        en: 'There is a fire, a landslide, a flash flood or a chemical spill',
      },
    },
  },
  { key: 'cong-thuong', name: { vi: 'Công thương', en: 'Industry and trade' } },
  {
    key: 'van-hoa-the-thao-du-lich',
    name: { vi: 'Văn hóa, thể thao, du lịch', en: 'Culture, sports and tourism' },
    urgent: {
      telephone: '115',
      when: {
        vi: 'Có người bị thương hoặc cần cấp cứu tại nơi đông người',
        en: 'Somebody at a crowded place is hurt or needs an ambulance',
      },
    },
  },
]
