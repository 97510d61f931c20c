import type { GroupField, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { ownersField } from '../access/ownedRules.ts'
import { CONTENT_SLUGS } from '../content/types/index.ts'
import { both } from './both.ts'
import { inLanguageOf } from './inLanguageOf.ts'

/** What the address of content says after the content has been unpublished. The first is the default. */
export const WITHDRAWAL_MODES = [
  { value: 'gone', label: both('Báo là đã gỡ, kèm lý do', 'Say that it was withdrawn, and why') },
  { value: 'moved', label: both('Dẫn tới nội dung thay thế', 'Lead to what replaces it') },
  { value: 'missing', label: both('Không nói gì (không tìm thấy trang)', 'Say nothing (page not found)') },
] as const

export type WithdrawalMode = (typeof WITHDRAWAL_MODES)[number]['value']

type Chosen = { relationTo?: string; value?: unknown } | null | undefined
type Sibling = { mode?: WithdrawalMode | null }

const isChosen: RelationshipFieldSingleValidation = (value, options) => {
  const { siblingData, req, id } = options
  const chosen = value as Chosen
  if (!chosen && (siblingData as Sibling).mode === 'moved')
    return inLanguageOf(req, both('Hãy chọn nội dung thay thế.', 'Choose what replaces it.'))
  if (id !== undefined && chosen && String(chosen.value) === String(id))
    return inLanguageOf(req, both('Nội dung không thể thay thế chính nó.', 'Nothing can replace itself.'))
  return relationship(value, options)
}

/** The content that replaces withdrawn content, of any type with addresses. */
export const successor = {
  name: 'successor',
  type: 'relationship',
  relationTo: CONTENT_SLUGS,
  label: both('Nội dung thay thế', 'Replaced by'),
} as const

/** Why content was withdrawn, as shown to readers. */
export const reason = {
  name: 'reason',
  type: 'textarea',
  localized: true,
  maxLength: 1000,
  label: both('Lý do cho người đọc', 'Reason for readers'),
} as const

/**
 * How the address of published content responds once the content is unpublished or put in the trash, chosen in advance.
 */
export const withdrawal: GroupField = {
  name: 'withdrawal',
  type: 'group',
  label: both('Khi gỡ khỏi cổng', 'When withdrawn'),
  access: { read: ownersField },
  admin: {
    position: 'sidebar',
    description: both(
      'Chọn trước khi gỡ hoặc xóa nội dung đã công bố: địa chỉ cũ của nó sẽ trả lời như vậy.',
      'Choose before you unpublish or trash what was public: its old address will answer so.',
    ),
  },
  fields: [
    {
      name: 'mode',
      type: 'select',
      defaultValue: 'gone',
      options: [...WITHDRAWAL_MODES],
      label: both('Địa chỉ cũ', 'The old address'),
    },
    {
      ...reason,
      admin: {
        condition: (_, siblings: Sibling) => (siblings.mode ?? 'gone') === 'gone',
        description: both(
          'Để trống thì người đọc thấy: “Nội dung này đã được gỡ”.',
          'Left empty, readers see: “This content was withdrawn”.',
        ),
      },
    },
    {
      ...successor,
      relationTo: [...CONTENT_SLUGS],
      validate: isChosen,
      admin: { condition: (_, siblings: Sibling) => siblings.mode === 'moved' },
    },
  ],
}
