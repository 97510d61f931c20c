import type { ArrayField, DateField, Field, UIField } from 'payload'
import { nobodyField } from '../../access/rules.ts'
import { namedRows } from '../../components/rows/named.ts'
import { STANCE_WORDS } from '../../consultations/words.ts'
import { STANCES } from '../../content/consultations.ts'
import { both } from '../../fields/both.ts'
import { keyField } from '../../fields/keyField.ts'
import { notCompared } from '../../fields/notCompared.ts'
import { requiredInVietnamese } from '../../fields/requiredInVietnamese.ts'
import { fillRowKeys } from '../../hooks/fillRowKeys.ts'

const required = { localized: true, required: true, validate: requiredInVietnamese } as const

const reactions: ArrayField = namedRows(
  {
    name: 'reactions',
    type: 'array',
    maxRows: 300,
    hooks: { beforeValidate: [fillRowKeys('title')] },
    label: both('Tiếp thu, giải trình theo nhóm góp ý', 'Reactions to groups of comments'),
    labels: {
      singular: both('Nhóm góp ý', 'Group of comments'),
      plural: both('Nhóm góp ý', 'Groups of comments'),
    },
    admin: {
      description: both(
        'Lưu nháp trong khi chuẩn bị; công bố một lần khi hết hạn góp ý và mọi góp ý đã được duyệt, xếp nhóm. Muốn công bố vào giờ đã định thì hẹn giờ.',
        'Save drafts while preparing. All are published together, once the time is over and every comment is reviewed and in a group. To publish at a set time, schedule it.',
      ),
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        maxLength: 300,
        label: both('Nhóm góp ý về', 'Comments about'),
        ...required,
      },
      {
        ...{ name: 'stance', type: 'select', required: true },
        options: STANCES.map((value) => ({ value, label: { ...STANCE_WORDS[value] } })),
        label: both('Kết quả', 'Result'),
      },
      { name: 'why', type: 'textarea', maxLength: 10_000, label: both('Giải trình', 'Why'), ...required },
      keyField('title'),
    ],
  },
  { from: ['title', 'key'], row: both('Nhóm góp ý', 'Group') },
)

/** When reactions were first published: set by keepOutcome. */
const outcomeAt: DateField = {
  name: 'outcomeAt',
  type: 'date',
  index: true,
  label: both('Công bố kết quả lúc', 'Outcome published at'),
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListFilter: true, components: notCompared },
}

/** What the agency makes of the comments. */
export const outcome: Field[] = [reactions, outcomeAt]

/** The comments, to be reviewed and grouped: not a field of its versions, see cms/consultations/routes.ts. */
export const received: UIField = {
  name: 'received',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: '/components/consultations/ReceivedComments.tsx#ReceivedComments',
      ...notCompared,
    },
  },
}
