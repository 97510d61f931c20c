import type { ArrayField, CollectionConfig, PayloadRequest, RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'
import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { runningOrDesk } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { enabled, internalNote } from '../fields/inUse.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { moment } from '../fields/moment.ts'
import { afterMoment } from '../fields/notBefore.ts'
import { SEARCH_TYPE_SLUGS } from '../fields/searchTypes.ts'
import { keyOf, tidy } from '../synonyms/rule.ts'

type Row = { text?: string | null }
type Data = { queries?: Row[] | null }

const LONGEST_QUERY = 120
const LONGEST_ANSWER = 400
const queriesOf = (data: Data | undefined, before: Data | undefined): string[] =>
  (data?.queries ?? before?.queries ?? []).map(({ text }) => text ?? '')

const isSearch: ArrayField['fields'][number] = {
  name: 'text',
  type: 'text',
  required: true,
  label: both('Câu tìm kiếm', 'Search'),
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? tidy(value) : value)] },
  validate: (value: unknown, { req }: { req: PayloadRequest }) => {
    const text = typeof value === 'string' ? value : ''
    if (keyOf(text) === '') return inLanguageOf(req, both('Hãy nhập câu tìm kiếm.', 'Write the search.'))
    if ([...text].length <= LONGEST_QUERY) return true
    return inLanguageOf(
      req,
      both(
        `Câu tìm kiếm dài nhất ${LONGEST_QUERY} ký tự.`,
        `A search has ${LONGEST_QUERY} characters at most.`,
      ),
    )
  },
}

/** Payload validates their number, but not their types. */
const isSearchable: RelationshipFieldManyValidation = (value, options) => {
  const results = (Array.isArray(value) ? value : []) as { relationTo?: string }[]
  if (results.every(({ relationTo }) => SEARCH_TYPE_SLUGS.some((slug) => slug === relationTo)))
    return relationship(value, options)
  return inLanguageOf(
    options.req,
    both('Chỉ ghim được nội dung tìm kiếm được.', 'Only what can be searched can be pinned.'),
  )
}

/** Kết quả ghim: results that editors pin above all others for certain searches, for a limited time. */
export const BestBets: CollectionConfig = {
  slug: 'best-bets',
  labels: { singular: both('Kết quả ghim', 'Best bet'), plural: both('Kết quả ghim', 'Best bets') },
  ...listed,
  access: { ...listed.access, read: runningOrDesk },
  admin: {
    useAsTitle: 'title',
    group: GROUPS.search,
    defaultColumns: ['title', 'results', 'from', 'until', 'enabled'],
    listSearchableFields: ['title', 'keys'],
    description: both(
      'Ghim nội dung lên đầu kết quả của những câu tìm kiếm nhất định, ví dụ khi có đợt đăng ký hoặc tình huống khẩn cấp. Người đọc thấy rõ đây là nội dung được ghim.',
      'Puts content above the results of certain searches, for example in a season of registrations or an emergency. Readers see that it is pinned.',
    ),
  },
  fields: [
    {
      name: 'queries',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 30,
      label: both('Khi người dân tìm', 'When people search for'),
      labels: { singular: both('Câu', 'Search'), plural: both('Câu', 'Searches') },
      admin: {
        description: both(
          'Mỗi câu một dòng; không phân biệt chữ hoa, chữ thường và dấu. Kết quả được ghim khi người dân gõ đúng cả câu.',
          'One per line; capitals and accents make no difference. Results are pinned for the whole search.',
        ),
      },
      fields: [isSearch],
    },
    {
      name: 'isWithin',
      type: 'checkbox',
      defaultValue: false,
      label: both(
        'Cả khi câu ấy là phần chính của một câu hỏi dài hơn',
        'Also as the main part of a longer question',
      ),
    },
    {
      name: 'answer',
      type: 'textarea',
      localized: true,
      maxLength: LONGEST_ANSWER,
      label: both('Trả lời ngắn', 'Short answer'),
      admin: {
        description: both(
          'Hiện ngay trên kết quả, trước nội dung được ghim: điều người hỏi cần biết, trong một hai câu.',
          'Shown above the results, before what is pinned: what the reader needs to know, in one or two sentences.',
        ),
      },
    },
    {
      name: 'phone',
      type: 'text',
      maxLength: 100,
      label: both('Điện thoại trong câu trả lời', 'Telephone of the answer'),
    },
    {
      name: 'results',
      type: 'relationship',
      relationTo: [...SEARCH_TYPE_SLUGS],
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 5,
      validate: isSearchable,
      label: both('Nội dung được ghim', 'Pinned content'),
      admin: {
        description: both(
          'Nhiều nhất 5, theo thứ tự. Nội dung chưa công bố thì không hiện.',
          'Five at most, in this order. What is not published is not shown.',
        ),
      },
    },
    moment('from', both('Từ', 'From'), { index: true, admin: { position: 'sidebar' } }),
    moment('until', both('Đến', 'Until'), {
      index: true,
      validate: afterMoment('from', both('lúc bắt đầu', 'the beginning')),
      admin: { position: 'sidebar' },
    }),
    { ...enabled, index: true },
    internalNote,
    {
      name: 'title',
      type: 'text',
      label: both('Câu tìm kiếm', 'Searches'),
      admin: { readOnly: true, condition: () => false },
      hooks: {
        beforeChange: [({ data, originalDoc }) => queriesOf(data, originalDoc).join(', ').slice(0, 200)],
      },
    },
    {
      name: 'keys',
      type: 'text',
      hasMany: true,
      index: true,
      label: both('Chữ không dấu', 'Plain letters'),
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      hooks: {
        beforeChange: [({ data, originalDoc }) => [...new Set(queriesOf(data, originalDoc).map(keyOf))]],
      },
    },
  ],
}
