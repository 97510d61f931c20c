import type { ArrayField, Field, FieldAccess, TextareaFieldValidation, UIField } from 'payload'
import { canReadAll, type Reader } from '../../access/permissions.ts'
import { namedRows } from '../../components/rows/named.ts'
import { both } from '../../fields/both.ts'
import { notCompared } from '../../fields/notCompared.ts'
import { many, one } from '../../fields/relation.ts'
import { isTranslation } from '../../fields/requiredInVietnamese.ts'
import { questions } from '../procedures/questions.ts'
import { when } from '../procedures/when.ts'

const NO_DIFFERENCE = both(
  'Có nhiều thủ tục thì phải nói chúng khác nhau thế nào.',
  'Where there are several procedures, say how they differ.',
)

/** Everyone reads questions that are offered; the desk those in work as well. */
const offeredOrDesk: FieldAccess = ({ req, doc }) =>
  canReadAll(req.user as Reader) || doc?.offersChoice === true

/** Asked for, in Vietnamese, where readers have to choose between procedures. */
const tellsApart: TextareaFieldValidation = (value, { siblingData, req }) => {
  const { procedures } = siblingData as { procedures?: unknown[] | null }
  if ((procedures?.length ?? 0) < 2 || isTranslation(req) || value?.trim()) return true
  return NO_DIFFERENCE[req.i18n?.language === 'en' ? 'en' : 'vi']
}

/** Where readers go with their answers; the first row that applies counts. */
const leads: ArrayField = namedRows(
  {
    name: 'leads',
    type: 'array',
    maxRows: 60,
    access: { read: offeredOrDesk },
    label: both('Kết quả', 'Results'),
    labels: { singular: both('Kết quả', 'Result'), plural: both('Kết quả', 'Results') },
    admin: {
      description: both(
        'Dòng đúng đầu tiên được dùng. Mỗi dòng dẫn tới thủ tục, hoặc tới cơ quan, trang khi không có thủ tục nào.',
        'The first row that applies is used. Each leads to procedures, or to an agency or page where there are none.',
      ),
    },
    fields: [
      when,
      many('procedures', 'procedures', both('Thủ tục', 'Procedures')),
      {
        name: 'note',
        type: 'textarea',
        localized: true,
        maxLength: 500,
        label: both('Lời dẫn', 'Note'),
        validate: tellsApart,
        admin: {
          description: both(
            'Nhiều thủ tục thì nói chúng khác nhau thế nào; không có thủ tục thì nói phải làm gì.',
            'With several procedures, how they differ; without any, what to do.',
          ),
        },
      },
      one('agency', 'agencies', both('Cơ quan', 'Agency')),
      one('page', 'pages', both('Trang', 'Page')),
    ],
  },
  { from: ['note', 'when'], row: both('Kết quả', 'Result') },
)

/** The picture of the questions, all ways through them, what must be mended, and a way to try them. */
const choiceMap: UIField = {
  name: 'choiceMap',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/questions/ChoiceMap.tsx#ChoiceMap', ...notCompared },
  },
}

const offersChoice: Field = {
  name: 'offersChoice',
  type: 'checkbox',
  defaultValue: false,
  label: both(
    'Cho người đọc trả lời câu hỏi để tìm thủ tục',
    'Let readers find their procedure by questions',
  ),
  admin: {
    description: both(
      'Chỉ bật được khi sơ đồ dưới đây không còn chỗ phải sửa.',
      'It can be switched on once the picture below has nothing to mend.',
    ),
  },
}

/** The questions by which readers find their procedure among those of a field. */
export const choiceFields: Field = {
  type: 'collapsible',
  label: both('Câu hỏi tìm thủ tục', 'Questions to find a procedure'),
  fields: [offersChoice, { ...questions, access: { read: offeredOrDesk } }, choiceMap, leads],
}
