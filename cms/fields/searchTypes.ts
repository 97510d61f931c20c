import type { SearchType } from '../../search/types.ts'
import { both } from './both.ts'

/** Every type of content that can be searched, with its name in the admin. */
export const SEARCH_TYPE_CHOICES: { value: SearchType; label: { vi: string; en: string } }[] = [
  { value: 'procedures', label: both('Thủ tục hành chính', 'Procedures') },
  { value: 'legal-documents', label: both('Văn bản', 'Legal documents') },
  { value: 'news', label: both('Tin tức', 'News') },
  { value: 'agencies', label: both('Cơ quan', 'Agencies') },
  { value: 'life-events', label: both('Sự kiện', 'Life events') },
  { value: 'pages', label: both('Trang giới thiệu', 'Pages') },
]

export const SEARCH_TYPE_SLUGS = SEARCH_TYPE_CHOICES.map(({ value }) => value)
