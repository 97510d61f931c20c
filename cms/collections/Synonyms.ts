import type { CollectionConfig, TextField, TextFieldSingleValidation, Validate } from 'payload'
import type { SearchType } from '../../search/types.ts'
import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { both } from '../fields/both.ts'
import { enabled, internalNote } from '../fields/inUse.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { SEARCH_TYPE_CHOICES } from '../fields/searchTypes.ts'
import { DIRECTIONS, KINDS } from '../synonyms/choices.ts'
import { synonymRoutes } from '../synonyms/routes.ts'
import { keyOf, meaningProblem, meaningsProblem, MOST_MEANINGS, termProblem } from '../synonyms/rule.ts'
import { tidy, twinProblem } from '../synonyms/rule.ts'
import { findTwin } from '../synonyms/stored.ts'

type Data = { term?: string; meanings?: { text?: string }[]; types?: SearchType[] | null }

const textsOf = (rows: unknown): string[] =>
  Array.isArray(rows) ? rows.map((row: { text?: unknown }) => String(row?.text ?? '')) : []

/** A term may have one rule only: checked when it is saved, not at every keystroke in the form. */
const checkTerm: Validate<unknown, Data> = async (value, { data, event, id, req }) => {
  const term = typeof value === 'string' ? value : ''
  const problem = termProblem(term)
  if (problem) return inLanguageOf(req, problem)
  if (event === 'onChange') return true
  const rule = { term, meanings: textsOf(data.meanings), types: data.types ?? [] }
  const twin = await findTwin(req, rule, id)
  return twin ? inLanguageOf(req, twinProblem(twin)) : true
}

const checkMeanings: Validate = (value, { req }) => {
  const problem = meaningsProblem(textsOf(value))
  return problem ? inLanguageOf(req, problem) : true
}

const checkMeaning: Validate<unknown, Data> = (value, { data, req }) => {
  const problem = meaningProblem(typeof value === 'string' ? value : '', data.term ?? '')
  return problem ? inLanguageOf(req, problem) : true
}

const tidied: TextField['hooks'] = {
  beforeValidate: [({ value }) => (typeof value === 'string' ? tidy(value) : value)],
}

/** Từ đồng nghĩa: everyday words, and the official words that a search for them also matches. */
export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: { singular: both('Từ đồng nghĩa', 'Synonym'), plural: both('Từ đồng nghĩa', 'Synonyms') },
  ...listed,
  endpoints: synonymRoutes,
  admin: {
    useAsTitle: 'term',
    group: GROUPS.search,
    defaultColumns: ['term', 'meanings', 'direction', 'kind', 'enabled'],
    listSearchableFields: ['term', 'key', 'meanings.text'],
    description: both(
      'Người dân gõ từ bên trái thì cổng tìm cả các từ bên phải. Ví dụ: gplx → giấy phép lái xe. Thay đổi có hiệu lực ngay.',
      'Who types the term also finds its meanings. For example: gplx → giấy phép lái xe. Changes take effect at once.',
    ),
    components: { beforeListTable: ['/components/csvFiles/SynonymFiles.tsx#SynonymFiles'] },
  },
  defaultSort: 'key',
  fields: [
    {
      name: 'term',
      type: 'text',
      required: true,
      label: both('Từ người dân gõ', 'What people type'),
      validate: checkTerm as TextFieldSingleValidation,
      hooks: tidied,
      admin: {
        description: both(
          'Viết đủ dấu nếu có; chữ không dấu được hiểu theo. Ví dụ: gplx, sổ đỏ, birth certificate. Tránh từ quá ngắn, dễ trùng nghĩa khác (đất, hộ, số).',
          'With its accents; what is typed without them is understood too. For example: gplx, sổ đỏ, birth certificate. Avoid short words that mean many things.',
        ),
      },
    },
    {
      name: 'meanings',
      type: 'array',
      required: true,
      maxRows: MOST_MEANINGS,
      label: both('Nghĩa: từ dùng trong tên chính thức', 'Meanings: the words of official names'),
      labels: { singular: both('Nghĩa', 'Meaning'), plural: both('Nghĩa', 'Meanings') },
      validate: checkMeanings,
      admin: {
        components: { Cell: '/components/MeaningsCell.tsx#MeaningsCell' },
        description: both(
          'Mỗi nghĩa một dòng. Ví dụ: giấy phép lái xe.',
          'One meaning per line. For example: giấy phép lái xe.',
        ),
      },
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          label: both('Nghĩa', 'Meaning'),
          validate: checkMeaning as TextFieldSingleValidation,
          hooks: tidied,
        },
      ],
    },
    {
      name: 'direction',
      type: 'select',
      required: true,
      defaultValue: 'one-way',
      options: [...DIRECTIONS],
      label: both('Chiều', 'Direction'),
      admin: {
        description: both(
          'Chỉ chọn hai chiều khi từ và nghĩa thật sự thay được cho nhau, như UBND và ủy ban nhân dân.',
          'Two ways only where term and meaning can stand for each other, such as UBND and ủy ban nhân dân.',
        ),
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'everyday',
      options: [...KINDS],
      label: both('Loại', 'Kind'),
    },
    {
      name: 'types',
      type: 'select',
      hasMany: true,
      options: SEARCH_TYPE_CHOICES,
      label: both('Dùng khi tìm trong', 'Used when searching in'),
      admin: { description: both('Để trống: dùng cho tất cả.', 'Left empty: used everywhere.') },
    },
    enabled,
    internalNote,
    {
      name: 'key',
      type: 'text',
      index: true,
      label: both('Chữ không dấu', 'Plain letters'),
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      hooks: {
        beforeChange: [({ data, originalDoc }) => keyOf(String(data?.term ?? originalDoc?.term ?? ''))],
      },
    },
  ],
}
