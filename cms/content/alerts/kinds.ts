import type { Words } from '../types/contentType.ts'

/** Categories of CAP 1.2. */
export type CapCategory =
  | ('Geo' | 'Met' | 'Safety' | 'Security' | 'Rescue' | 'Fire' | 'Health' | 'Env')
  | ('Transport' | 'Infra' | 'CBRNE' | 'Other')

interface Kind {
  value: string
  words: Words
  category: CapCategory
}

/** What alerts are about; the words are the event of a CAP message. */
export const ALERT_KINDS = [
  { value: 'storm', category: 'Met', words: { vi: 'Bão, dông lốc, mưa lớn', en: 'Storm or heavy rain' } },
  { value: 'flood', category: 'Met', words: { vi: 'Lũ, ngập lụt', en: 'Flood' } },
  {
    value: 'landslide',
    category: 'Geo',
    words: { vi: 'Lũ quét, sạt lở đất', en: 'Flash flood or landslide' },
  },
  { value: 'cold', category: 'Met', words: { vi: 'Rét hại, băng giá', en: 'Severe cold' } },
  { value: 'heat', category: 'Met', words: { vi: 'Nắng nóng', en: 'Heat' } },
  { value: 'fire', category: 'Fire', words: { vi: 'Cháy, cháy rừng', en: 'Fire or forest fire' } },
  { value: 'health', category: 'Health', words: { vi: 'Dịch bệnh, an toàn thực phẩm', en: 'Health' } },
  { value: 'pollution', category: 'Env', words: { vi: 'Ô nhiễm môi trường', en: 'Pollution' } },
  { value: 'traffic', category: 'Transport', words: { vi: 'Giao thông', en: 'Traffic' } },
  {
    value: 'utilities',
    category: 'Infra',
    words: { vi: 'Điện, nước, viễn thông', en: 'Power, water, telecoms' },
  },
  { value: 'security', category: 'Security', words: { vi: 'An ninh, lừa đảo', en: 'Security or fraud' } },
  { value: 'other', category: 'Other', words: { vi: 'Khác', en: 'Other' } },
] as const satisfies readonly Kind[]

/** @throws for a kind that does not exist */
export function alertKind(value: string): Kind {
  const kind = ALERT_KINDS.find((one) => one.value === value)
  if (!kind) throw new Error(`There is no kind of alert "${value}".`)
  return kind
}
