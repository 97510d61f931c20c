import type { ArrayField } from 'payload'
import { HOME_BLOCKS, type HomeBlock } from '../content/sites.ts'
import { both } from './both.ts'

const BLOCK_WORDS: Record<HomeBlock, { vi: string; en: string }> = {
  introduction: both('Giới thiệu', 'Introduction'),
  procedures: both('Thủ tục hành chính', 'Procedures'),
  news: both('Tin tức', 'News'),
  events: both('Lịch', 'Events'),
  documents: both('Văn bản', 'Legal documents'),
  map: both('Bản đồ', 'Map'),
  predecessors: both('Đơn vị cũ', 'Former units'),
  leaders: both('Lãnh đạo', 'Leaders'),
  contact: both('Liên hệ', 'Contact'),
}

/** The blocks of the home page of a component site, in their order. */
export const homeBlocks: ArrayField = {
  name: 'blocks',
  type: 'array',
  label: both('Các khối của trang chủ', 'Blocks of the home page'),
  labels: { singular: both('Khối', 'Block'), plural: both('Các khối', 'Blocks') },
  admin: {
    description: both('Theo thứ tự; để trống thì hiện mọi khối.', 'In order; left empty, all are shown.'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'block',
          type: 'select',
          required: true,
          options: HOME_BLOCKS.map((value) => ({ value, label: BLOCK_WORDS[value] })),
          label: both('Khối', 'Block'),
        },
        { name: 'shown', type: 'checkbox', defaultValue: true, label: both('Hiện', 'Shown') },
      ],
    },
  ],
}
