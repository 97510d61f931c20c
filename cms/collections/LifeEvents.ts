import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { publishable } from '../abilities/publishable.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt } from '../fields/contentChanged.ts'
import { many } from '../fields/relation.ts'
import { searchText, texts } from '../fields/searchText.ts'
import { slugField } from '../fields/slug.ts'
import { requiredInVietnamese } from '../fields/requiredInVietnamese.ts'

/** The illustrations the portal has for life events. */
const PICTURES = [
  { value: 'birth', label: both('Sinh con', 'Birth') },
  { value: 'marriage', label: both('Kết hôn', 'Marriage') },
  { value: 'home', label: both('Nhà đất', 'Home and land') },
  { value: 'work', label: both('Việc làm', 'Work') },
  { value: 'death', label: both('Người thân qua đời', 'Bereavement') },
  { value: 'travel', label: both('Giấy tờ, đi lại', 'Papers and travel') },
  { value: 'moving', label: both('Chuyển nơi ở', 'Moving') },
  { value: 'care', label: both('Chăm sóc, trợ giúp', 'Care and support') },
  { value: 'business-start', label: both('Mở cơ sở kinh doanh', 'Starting a business') },
  { value: 'business-run', label: both('Vận hành kinh doanh', 'Running a business') },
  { value: 'business-close', label: both('Tạm ngừng, chấm dứt', 'Closing a business') },
  { value: 'invest', label: both('Đầu tư', 'Investing') },
]

/** When a task can be filed. */
const BEGINS = [
  { value: 'start', label: both('Ngay từ đầu', 'At once') },
  {
    value: 'after',
    label: both('Khi các việc ở trên đã có kết quả', 'Once the tasks above have their results'),
  },
  { value: 'with', label: both('Cùng lúc với việc ngay trên', 'Together with the task above') },
]

/** Sự kiện đời sống: what happens in the life of a person or a business, and the procedures it calls for. */
export const LifeEvents = addressed({
  slug: 'life-events',
  labels: {
    singular: both('Sự kiện đời sống', 'Life event'),
    plural: both('Sự kiện đời sống', 'Life events'),
  },
  ...publishable,
  admin: {
    ...publishable.admin,
    useAsTitle: 'name',
    group: GROUPS.editorial,
    defaultColumns: ['name', 'audience', 'order', '_status'],
  },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: both('Tên sự kiện', 'Name') },
    { name: 'summary', type: 'textarea', localized: true, label: both('Tóm tắt', 'Summary') },
    {
      name: 'sections',
      type: 'array',
      label: both('Các việc cần làm', 'What to do'),
      labels: { singular: both('Việc', 'Task'), plural: both('Việc', 'Tasks') },
      fields: [
        {
          name: 'heading',
          type: 'text',
          required: true,
          localized: true,
          validate: requiredInVietnamese,
          label: both('Tiêu đề', 'Heading'),
        },
        { name: 'text', type: 'textarea', localized: true, label: both('Hướng dẫn', 'Guidance') },
        many('procedures', 'procedures', both('Thủ tục', 'Procedures')),
        {
          name: 'begins',
          type: 'select',
          defaultValue: 'start',
          options: BEGINS,
          label: both('Khi nào nộp được', 'When it can be filed'),
        },
      ],
    },
    slugField('name'),
    {
      name: 'audience',
      type: 'select',
      required: true,
      defaultValue: 'citizen',
      label: both('Dành cho', 'Audience'),
      options: [
        { value: 'citizen', label: both('Công dân', 'Citizens') },
        { value: 'business', label: both('Doanh nghiệp', 'Businesses') },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'picture',
      type: 'select',
      options: PICTURES,
      label: both('Hình vẽ', 'Picture'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      index: true,
      label: both('Thứ tự', 'Order'),
      admin: { position: 'sidebar' },
    },
    contentChangedAt,
    searchText(texts('name', 'summary')),
  ],
})
