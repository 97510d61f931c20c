import type { ArrayField } from 'payload'
import { both } from './both.ts'
import { moment } from './moment.ts'
import { afterMoment } from './notBefore.ts'

/** When a provider is closed: announced maintenance, which begins and ends by itself, or down until further notice. */
export const outages: ArrayField = {
  name: 'outages',
  type: 'array',
  label: both('Tạm dừng', 'Outages'),
  labels: { singular: both('Đợt tạm dừng', 'Outage'), plural: both('Đợt tạm dừng', 'Outages') },
  admin: {
    description: both(
      'Đợt bảo trì đã báo trước tự hiện và tự hết theo giờ; nên ghi trước ít nhất 7 ngày làm việc. Bỏ trống “Đến” khi hệ thống hỏng mà chưa biết bao giờ xong; xóa dòng khi đã mở lại.',
      'Announced maintenance appears and ends by itself; enter it at least 7 working days ahead. Leave “Until” empty while the system is down and nobody knows for how long; remove the row once it is back.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        moment('from', both('Từ', 'From'), { required: true }),
        moment('until', both('Đến', 'Until'), {
          validate: afterMoment('from', both('lúc bắt đầu', 'the beginning')),
        }),
      ],
    },
    {
      name: 'words',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: both('Lời báo cho người nộp', 'Words for the applicant'),
    },
  ],
}
