import type { CollectionConfig, Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { ownedRules } from '../access/ownedRules.ts'
import { administrators, nobody, nobodyField, readersOfAll } from '../access/rules.ts'
import { CONSULTATION_COMMENTS } from '../consultations/comments.ts'
import { COMMENT_AUTHOR_WORDS, COMMENT_STATE_WORDS, REFUSAL_WORDS } from '../consultations/words.ts'
import { COMMENT_AUTHORS, COMMENT_STATES, REFUSAL_REASONS } from '../content/consultationComments.ts'
import type { Words } from '../content/types/contentType.ts'
import { both } from '../fields/both.ts'
import { one } from '../fields/relation.ts'

const options = <T extends string>(values: readonly T[], words: Readonly<Record<T, Words>>) =>
  values.map((value) => ({ value, label: both(words[value].vi, words[value].en) }))

/** Never in an answer to a request: the contact is opened by a route that notes who did. */
const sealed = { access: { read: nobodyField, create: nobodyField, update: nobodyField } }
const hidden = { admin: { hidden: true, disableListColumn: true, disableListFilter: true } }

/** What was said, and about what. */
const said: Field[] = [
  one('consultation', 'consultations', both('Dự thảo', 'Consultation'), { required: true }),
  one('agency', 'agencies', both('Cơ quan', 'Agency')),
  { name: 'text', type: 'textarea', required: true, maxLength: 10_000, label: both('Góp ý', 'Comment') },
  { name: 'article', type: 'text', index: true, label: both('Mã điều', 'Key of the article'), ...hidden },
  { name: 'heading', type: 'text', label: both('Điều được góp ý', 'Article') },
  { name: 'quote', type: 'textarea', label: both('Nội dung điều lúc góp ý', 'The article at that time') },
  { name: 'textVersion', type: 'number', label: both('Phiên bản dự thảo', 'Version of the draft') },
  { name: 'replyTo', type: 'text', index: true, label: both('Trả lời góp ý', 'Reply to'), ...hidden },
  {
    ...{ name: 'author', type: 'select', required: true },
    options: options(COMMENT_AUTHORS, COMMENT_AUTHOR_WORDS),
    label: both('Người góp ý', 'From'),
  },
  { name: 'shownName', type: 'text', label: both('Tên được hiện', 'Name that is shown') },
  { name: 'sealedContact', type: 'text', label: both('Liên hệ', 'Contact'), ...sealed, ...hidden },
  { name: 'sentAt', type: 'date', required: true, index: true, label: both('Gửi lúc', 'Sent at') },
  /** Made by the form: a form that is sent twice is stored once. */
  { name: 'sentKey', type: 'text', required: true, unique: true, ...sealed, ...hidden },
]

/** What became of it. */
const decided: Field[] = [
  {
    ...{ name: 'state', type: 'select', required: true, index: true, defaultValue: 'waiting' },
    options: options(COMMENT_STATES, COMMENT_STATE_WORDS),
    label: both('Trạng thái', 'State'),
  },
  {
    ...{ name: 'reason', type: 'select' },
    options: options(REFUSAL_REASONS, REFUSAL_WORDS),
    label: both('Lý do không đăng', 'Why not published'),
  },
  { name: 'note', type: 'textarea', maxLength: 1000, label: both('Nói thêm về lý do', 'More on the reason') },
  { name: 'decidedAt', type: 'date', label: both('Duyệt lúc', 'Reviewed at') },
  { name: 'decidedBy', type: 'text', label: both('Người duyệt', 'Reviewed by') },
  { name: 'group', type: 'text', index: true, label: both('Nhóm góp ý', 'Group') },
  {
    name: 'supports',
    type: 'number',
    required: true,
    defaultValue: 0,
    label: both('Lượt ủng hộ', 'Supports'),
  },
]

/**
 * What people say of drafts. Written by the portal, reviewed by routes alone (cms/consultations/moderate.ts), read by the
 * people of the agency and the provincial desk. The public reads some of their fields, once published, on the portal.
 */
export const ConsultationComments: CollectionConfig = {
  slug: CONSULTATION_COMMENTS,
  labels: {
    singular: both('Góp ý dự thảo', 'Comment on a draft'),
    plural: both('Góp ý dự thảo', 'Comments on drafts'),
  },
  access: {
    create: nobody,
    read: ownedRules('agency', { read: readersOfAll }).read,
    update: nobody,
    delete: administrators,
  },
  admin: {
    useAsTitle: 'text',
    group: GROUPS.editorial,
    defaultColumns: ['text', 'consultation', 'heading', 'state', 'group', 'sentAt'],
    listSearchableFields: ['text', 'heading'],
    description: both(
      'Người dân, tổ chức gửi từ cổng. Duyệt, xếp nhóm ở phần “Góp ý đã nhận” của từng dự thảo.',
      'Sent by people and organisations from the portal. They are reviewed and grouped under “Comments received” of each draft.',
    ),
  },
  timestamps: false,
  defaultSort: '-sentAt',
  fields: [...said, ...decided],
}
