import type { GroupField } from 'payload'
import { both } from './both.ts'
import { day } from './day.ts'

/** The sources of a record's facts, and when a person last compared them. */
export const provenance: GroupField = {
  name: 'provenance',
  type: 'group',
  label: both('Nguồn và đối chiếu', 'Source and checking'),
  fields: [
    {
      name: 'nameStatus',
      type: 'text',
      label: both('Mức tin cậy của tên', 'How sure the name is'),
      admin: { description: both('Ví dụ: verbatim (đúng nguyên văn).', 'For example: verbatim.') },
    },
    { name: 'sources', type: 'textarea', label: both('Nguồn', 'Sources') },
    day('asOf', both('Dữ liệu của tháng', 'Data as of'), {
      description: both(
        'Trang của thủ tục chỉ hiện tháng và năm.',
        'The page of a procedure shows month and year only.',
      ),
    }),
    { name: 'note', type: 'textarea', label: both('Ghi chú đối chiếu', 'Checking note') },
    day('lastCheckedOn', both('Ngày đối chiếu gần nhất', 'Last checked on')),
  ],
}
