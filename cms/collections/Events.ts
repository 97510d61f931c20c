import type { DateField, FieldHook } from 'payload'
import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ordered } from '../abilities/ordered.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { nobodyField } from '../access/rules.ts'
import { beginOf, overOf, type DatedEvent } from '../content/eventTimes.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt } from '../fields/contentChanged.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { moment } from '../fields/moment.ts'
import { afterMoment } from '../fields/notBefore.ts'
import { many } from '../fields/relation.ts'
import { isTranslation } from '../fields/requiredInVietnamese.ts'
import { owner } from '../fields/owner.ts'
import { searchText, texts } from '../fields/searchText.ts'
import { onProvince, pushedTo } from '../fields/shownOn.ts'
import { slugField } from '../fields/slug.ts'
import { textCheck } from '../fields/textCheck.ts'

const KINDS = [
  { value: 'conference', label: both('Hội nghị, cuộc họp', 'Conference or meeting') },
  { value: 'reception', label: both('Tiếp công dân', 'Reception of citizens') },
  { value: 'leaders', label: both('Lịch làm việc của lãnh đạo', 'Leaders’ schedule') },
  { value: 'other', label: both('Hoạt động khác', 'Other') },
]

const CHANGES = [
  { value: 'none', label: both('Theo lịch', 'As planned') },
  { value: 'moved', label: both('Đổi thời gian hoặc địa điểm', 'Moved') },
  { value: 'cancelled', label: both('Hủy', 'Cancelled') },
]

/** An all-day event begins at the start of its day, whatever time was picked. */
const beginOfDay: FieldHook = ({ value, data, originalDoc }) =>
  value
    ? (beginOf({ ...(originalDoc as DatedEvent), ...data, startsAt: value })?.toISOString() ?? value)
    : value

/** When the event is over, stored so that lists can be queried for upcoming events. */
const overAt: DateField = {
  name: 'overAt',
  type: 'date',
  index: true,
  label: both('Kết thúc lúc', 'Over at'),
  access: { create: nobodyField, update: nobodyField },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) =>
        overOf({ ...(originalDoc as DatedEvent), ...(data as DatedEvent) })?.toISOString() ?? null,
    ],
  },
}

/** Lịch: conferences, receptions of citizens, the leaders' working schedule. */
export const Events = ownedByAgency(
  addressed({
    slug: 'events',
    labels: { singular: both('Lịch', 'Event'), plural: both('Lịch', 'Events') },
    ...publishable,
    admin: {
      ...publishable.admin,
      useAsTitle: 'title',
      group: GROUPS.editorial,
      defaultColumns: ['title', 'kind', 'startsAt', 'agency', '_status'],
    },
    defaultSort: '-startsAt',
    indexes: [ordered('startsAt'), ordered('overAt'), ordered('onProvince', 'startsAt')],
    fields: [
      { name: 'title', type: 'text', required: true, localized: true, label: both('Nội dung', 'Title') },
      {
        name: 'kind',
        type: 'select',
        required: true,
        options: KINDS,
        defaultValue: 'conference',
        label: both('Loại', 'Kind'),
      },
      {
        type: 'row',
        fields: [
          moment('startsAt', both('Bắt đầu', 'Starts'), {
            required: true,
            hooks: { beforeChange: [beginOfDay] },
          }),
          moment('endsAt', both('Kết thúc', 'Ends'), {
            validate: afterMoment('startsAt', both('lúc bắt đầu', 'the beginning')),
          }),
        ],
      },
      { name: 'allDay', type: 'checkbox', defaultValue: false, label: both('Cả ngày', 'All day') },
      { name: 'place', type: 'text', localized: true, label: both('Địa điểm', 'Place') },
      {
        name: 'people',
        type: 'array',
        label: both('Chủ trì, tham dự', 'People'),
        labels: { singular: both('Người', 'Person'), plural: both('Người', 'People') },
        fields: [
          { name: 'name', type: 'text', required: true, label: both('Họ và tên', 'Name') },
          { name: 'role', type: 'text', localized: true, label: both('Chức vụ, vai trò', 'Role') },
        ],
      },
      { name: 'body', type: 'richText', localized: true, label: both('Chi tiết', 'Details') },
      many('files', 'files', both('Tài liệu', 'Files')),
      {
        name: 'change',
        type: 'select',
        required: true,
        options: CHANGES,
        defaultValue: 'none',
        label: both('Thay đổi', 'Change'),
        admin: { position: 'sidebar' },
      },
      {
        name: 'changeReason',
        type: 'textarea',
        localized: true,
        label: both('Lý do thay đổi', 'Reason of the change'),
        admin: {
          position: 'sidebar',
          condition: (data) => data.change === 'moved' || data.change === 'cancelled',
          description: both(
            'Hiện trên cổng. Nếu đổi lịch, ghi cả thời gian, địa điểm cũ.',
            'Shown on the portal. When moved, say the old time and place too.',
          ),
        },
        validate: (value, { data, req }) => {
          const change = (data as { change?: string }).change ?? 'none'
          if (change === 'none' || isTranslation(req) || String(value ?? '').trim() !== '') return true
          return inLanguageOf(req, both('Hãy ghi lý do.', 'Write the reason.'))
        },
      },
      slugField('title'),
      owner(both('Cơ quan', 'Agency')),
      onProvince,
      pushedTo({ position: 'sidebar' }),
      overAt,
      textCheck,
      contentChangedAt,
      searchText(texts('title', 'place')),
    ],
  }),
)
