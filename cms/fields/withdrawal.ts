import type { Field, FieldAccess, FieldHook, GroupField, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { ownersField } from '../access/ownedRules.ts'
import { CONTENT_SLUGS } from '../content/types/index.ts'
import { isOutdated } from '../content/outdated.ts'
import { byWithdrawal, explanationOf } from '../withdraw/request.ts'
import { both } from './both.ts'
import { day } from './day.ts'
import { inLanguageOf } from './inLanguageOf.ts'

/** What the address of content says after the content has been unpublished. The first is the default. */
export const WITHDRAWAL_MODES = [
  { value: 'gone', label: both('Báo là đã gỡ, kèm lý do', 'Say that it was withdrawn, and why') },
  { value: 'moved', label: both('Dẫn tới nội dung thay thế', 'Lead to what replaces it') },
  { value: 'missing', label: both('Không nói gì (không tìm thấy trang)', 'Say nothing (page not found)') },
] as const

export type WithdrawalMode = (typeof WITHDRAWAL_MODES)[number]['value']

type Chosen = { relationTo?: string; value?: unknown } | null | undefined
type Sibling = { mode?: string | null; to?: string | null }

const isChosen: RelationshipFieldSingleValidation = (value, options) => {
  const { siblingData, req, id } = options
  const chosen = value as Chosen
  const { mode: kind, to } = siblingData as Sibling
  if (!chosen && kind === 'moved' && !to)
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

/** What the action may store besides: the content stays public, with a notice. */
const OUTDATED = {
  value: 'outdated',
  label: both('Vẫn xem được, kèm thông báo', 'Still public, with a notice'),
}

/** Readers get what a notice on a public page says, and nothing else of this group. */
const orNotice: FieldAccess = async (args) => isOutdated(args.doc ?? {}) || ownersField(args)

type Dated = { on?: unknown }
const NOTHING = { vi: null, en: null }

/**
 * Stores the explanation in both languages with one save, whatever language the request is in; it goes with the
 * withdrawal that it explains.
 */
const inBothLanguages: FieldHook = ({
  req,
  value,
  siblingData,
  previousSiblingDoc,
  siblingDocWithLocales,
}) => {
  const isEnded = Boolean((previousSiblingDoc as Dated)?.on) && !(siblingData as Dated).on
  const explanation = explanationOf(req) ?? (isEnded ? NOTHING : undefined)
  if (!explanation) return value as unknown
  Object.assign(siblingDocWithLocales ?? {}, { reason: { ...explanation } })
  return explanation[req.locale === 'en' ? 'en' : 'vi']
}

type Shown = { withdrawal?: { on?: string | null } | null }

const mode = (more: (typeof OUTDATED)[] = []) =>
  ({
    name: 'mode',
    type: 'select',
    defaultValue: 'gone',
    options: [...WITHDRAWAL_MODES, ...more],
    label: both('Địa chỉ cũ', 'The old address'),
  }) as const satisfies Field

const replacedBy = {
  ...successor,
  relationTo: [...CONTENT_SLUGS],
  validate: isChosen,
  admin: { condition: (_: unknown, siblings: Sibling) => siblings.mode === 'moved' },
} as const satisfies Field

/**
 * How content was withdrawn: when, why and what replaces it. Written by the action of cms/withdraw alone; shown to staff
 * once it has been taken.
 */
export const withdrawal: GroupField = {
  name: 'withdrawal',
  type: 'group',
  label: both('Gỡ khỏi cổng', 'Withdrawal'),
  access: { read: orNotice, create: byWithdrawal, update: byWithdrawal },
  admin: { position: 'sidebar', condition: ({ withdrawal: own }: Shown) => Boolean(own?.on) },
  fields: [
    mode([OUTDATED]),
    day('on', both('Ngày', 'Date')),
    { ...reason, hooks: { beforeChange: [inBothLanguages] } },
    replacedBy,
    { name: 'to', type: 'text', label: both('Địa chỉ thay thế', 'Address that replaces it') },
  ],
}

/** How the address of catalogue entries, which have no drafts, responds once they are in the trash: chosen in advance. */
export const withdrawalInAdvance: GroupField = {
  name: 'withdrawal',
  type: 'group',
  label: both('Khi gỡ khỏi cổng', 'When withdrawn'),
  access: { read: ownersField },
  admin: {
    position: 'sidebar',
    description: both(
      'Chọn trước khi xóa: địa chỉ cũ sẽ trả lời như vậy.',
      'Choose before you delete this: its old address will answer so.',
    ),
  },
  fields: [
    mode(),
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
    replacedBy,
  ],
}
