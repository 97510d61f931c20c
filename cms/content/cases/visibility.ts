import type { Words } from '../types/contentType.ts'

/** Who sees a case, an event or a file, apart from its state: all whom the rules let, the sender, or staff alone. */
export const VISIBILITIES = [
  { value: 'normal', words: { vi: 'Theo quy tắc của loại', en: 'As its kind says' } },
  { value: 'senderOnly', words: { vi: 'Chỉ người gửi và cơ quan', en: 'The sender and the agency alone' } },
  { value: 'hidden', words: { vi: 'Ẩn, chỉ cơ quan', en: 'Hidden: the agency alone' } },
] as const satisfies readonly { value: string; words: Words }[]

export type Visibility = (typeof VISIBILITIES)[number]['value']
