import type { ArrayField, ArrayFieldValidation, Field } from 'payload'
import { array } from 'payload/shared'
import { nobodyField } from '../../access/rules.ts'
import { namedRows } from '../../components/rows/named.ts'
import { both } from '../../fields/both.ts'
import { keyField } from '../../fields/keyField.ts'
import { notCompared } from '../../fields/notCompared.ts'
import { many } from '../../fields/relation.ts'
import { inLanguageOf } from '../../fields/inLanguageOf.ts'
import { requiredInVietnamese } from '../../fields/requiredInVietnamese.ts'
import { fillRowKeys } from '../../hooks/fillRowKeys.ts'

const required = { localized: true, required: true, validate: requiredInVietnamese } as const

/** Comments name an article by its key: a copied row must not answer for the first one. */
const differentKeys: ArrayFieldValidation = (value, options) => {
  const keys = (value ?? []).map((row) => (row as { key?: unknown }).key)
  if (new Set(keys).size === keys.length) return array(value, options)
  return inLanguageOf(options.req, both('Hai điều có cùng mã.', 'Two articles have the same key.'))
}

const articles: ArrayField = namedRows(
  {
    name: 'articles',
    type: 'array',
    maxRows: 400,
    validate: differentKeys,
    hooks: { beforeValidate: [fillRowKeys('heading')] },
    label: both('Nội dung dự thảo theo điều', 'Text of the draft by article'),
    labels: { singular: both('Điều', 'Article'), plural: both('Điều', 'Articles') },
    admin: {
      description: both(
        'Mỗi điều, mục có góp ý riêng. Khi đã có góp ý, bản sửa được đăng thành phiên bản mới và bản cũ vẫn xem được.',
        'Each article is commented on by itself. Once there are comments, a change is published as a new version and the earlier text stays readable.',
      ),
    },
    fields: [
      { name: 'heading', type: 'text', maxLength: 300, label: both('Tên điều, mục', 'Heading'), ...required },
      { name: 'text', type: 'textarea', maxLength: 40_000, label: both('Nội dung', 'Text'), ...required },
      keyField('heading'),
    ],
  },
  { from: ['heading', 'key'], row: both('Điều', 'Article') },
)

const bySystem = {
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, components: notCompared },
} as const

/** What is commented on. The version of its text and the former texts are kept by keepCommentedTexts. */
export const draft: Field[] = [
  { name: 'body', type: 'richText', localized: true, label: both('Giới thiệu dự thảo', 'About the draft') },
  articles,
  many('files', 'files', both('Toàn văn, tờ trình, tài liệu kèm theo', 'Whole draft and other files')),
  { name: 'textVersion', type: 'number', defaultValue: 1, label: both('Phiên bản', 'Version'), ...bySystem },
  { name: 'formerTexts', type: 'json', label: both('Các bản trước', 'Former texts'), ...bySystem },
]
