import { slugsWith } from '../types/index.ts'
import type { FieldsOf, RichBlock } from './block.ts'

/** What links and buttons inside texts may lead to: content with an address, and files. */
export const LINK_TARGETS: readonly string[] = [...slugsWith('linkable'), 'files']

export const NOTICE_KINDS = ['info', 'heed', 'stop'] as const

/** Which cells of a table under a caption are headers, besides those marked in the table. */
export const TABLE_HEADERS = ['row', 'column', 'both', 'none'] as const

/** How many pictures a gallery has. */
export const GALLERY = { fewest: 2, most: 12 } as const

/**
 * The blocks of rich texts, in the order in which editors choose among them. Search, references, the check of what is
 * saved and live links read `parts`; the form, the view and the component of each block are mapped by its type.
 */
export const RICH_BLOCKS = {
  attachments: {
    words: { vi: 'Tệp đính kèm', en: 'Attachments' },
    parts: { heading: 'words', files: { many: ['files'] } },
  },
  notice: {
    words: { vi: 'Hộp lưu ý', en: 'Notice' },
    parts: { kind: 'value', heading: 'words', text: 'rich' },
  },
  action: {
    words: { vi: 'Nút dẫn tới việc cần làm', en: 'Call to action' },
    parts: { label: 'words', target: { one: LINK_TARGETS }, href: 'href' },
  },
  quotation: {
    words: { vi: 'Trích dẫn', en: 'Quotation' },
    parts: { quote: 'words', who: 'words' },
  },
  accordion: {
    words: { vi: 'Các mục đóng mở', en: 'Accordion' },
    parts: { items: { rows: { heading: 'words', text: 'rich' } } },
  },
  tableCaption: {
    words: { vi: 'Tên bảng', en: 'Caption of a table' },
    parts: { caption: 'words', header: 'value' },
  },
  gallery: {
    words: { vi: 'Bộ ảnh', en: 'Gallery' },
    parts: { heading: 'words', pictures: { many: ['media'] } },
  },
  video: {
    words: { vi: 'Video', en: 'Video' },
    parts: { title: 'words', url: 'value', duration: 'value', poster: { one: ['media'] } },
  },
  audio: {
    words: { vi: 'Âm thanh', en: 'Audio' },
    parts: { title: 'words', file: { one: ['files'] }, transcript: 'words' },
  },
  communeMap: {
    words: { vi: 'Xã, phường trên bản đồ', en: 'Commune on the map' },
    parts: { unit: { one: ['units'] } },
  },
} as const satisfies Record<string, RichBlock>

export type RichBlockType = keyof typeof RICH_BLOCKS

/** The stored fields of a block. */
export type BlockFields<T extends RichBlockType> = FieldsOf<(typeof RICH_BLOCKS)[T]['parts']>

export const BLOCK_TYPES = Object.keys(RICH_BLOCKS) as RichBlockType[]

export const isBlockType = (type: unknown): type is RichBlockType =>
  typeof type === 'string' && Object.hasOwn(RICH_BLOCKS, type)
