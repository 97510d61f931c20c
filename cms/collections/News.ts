import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ordered } from '../abilities/ordered.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { dueOrDesk } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt } from '../fields/contentChanged.ts'
import { day } from '../fields/day.ts'
import { moment } from '../fields/moment.ts'
import { many, one } from '../fields/relation.ts'
import { owner } from '../fields/owner.ts'
import { searchText, texts } from '../fields/searchText.ts'
import { onProvince, pushedTo } from '../fields/shownOn.ts'
import { slugField } from '../fields/slug.ts'
import { textCheck } from '../fields/textCheck.ts'
import { requiredInVietnamese } from '../fields/requiredInVietnamese.ts'
import { orPreviewed } from '../preview/draft.ts'

/** Tin bài. */
export const News = ownedByAgency(
  addressed({
    slug: 'news',
    labels: { singular: both('Tin bài', 'News item'), plural: both('Tin bài', 'News') },
    ...publishable,
    access: { ...publishable.access, read: orPreviewed(dueOrDesk) },
    admin: {
      ...publishable.admin,
      useAsTitle: 'title',
      group: GROUPS.editorial,
      defaultColumns: ['title', 'category', 'publishedAt', '_status'],
    },
    defaultSort: '-updatedAt',
    indexes: [
      ordered('publishedAt'),
      ordered('onProvince', 'publishedAt'),
      ordered('category', 'publishedAt'),
      ordered('onProvince', 'category', 'publishedAt'),
      ordered('agency', 'publishedAt'),
      ordered('updatedAt'),
    ],
    fields: [
      { name: 'title', type: 'text', required: true, localized: true, label: both('Tiêu đề', 'Title') },
      {
        name: 'lead',
        type: 'textarea',
        localized: true,
        label: both('Đoạn dẫn', 'Lead'),
        admin: {
          description: both(
            'Một đến ba câu nói hết điều chính.',
            'One to three sentences that say the main thing.',
          ),
        },
      },
      one('cover', 'media', both('Ảnh đại diện', 'Cover picture')),
      { name: 'body', type: 'richText', localized: true, label: both('Nội dung', 'Body') },
      {
        name: 'corrections',
        type: 'array',
        label: both('Đính chính', 'Corrections'),
        labels: { singular: both('Đính chính', 'Correction'), plural: both('Đính chính', 'Corrections') },
        fields: [
          day('on', both('Ngày', 'Date'), { required: true }),
          {
            name: 'text',
            type: 'textarea',
            required: true,
            localized: true,
            validate: requiredInVietnamese,
            label: both('Nội dung đính chính', 'Correction'),
          },
        ],
      },
      many('procedures', 'procedures', both('Thủ tục liên quan', 'Related procedures')),
      many('documents', 'legal-documents', both('Văn bản liên quan', 'Related documents')),
      slugField('title'),
      one('category', 'categories', both('Chuyên mục', 'Category'), { sidebar: true, required: true }),
      moment('publishedAt', both('Ngày đăng', 'Published at'), {
        hooks: {
          beforeChange: [
            ({ value, data }) => (value || data?._status !== 'published' ? value : new Date().toISOString()),
          ],
        },
        admin: {
          position: 'sidebar',
          description: both(
            'Để trống thì lấy lúc bài được công bố, kể cả khi hẹn giờ. Bài có ngày đăng sau này chỉ hiện trên cổng từ lúc đó.',
            'Left empty, it is the moment of publishing, also when that is scheduled. Until a time to come, the item is hidden from the portal.',
          ),
        },
      }),
      { name: 'author', type: 'text', label: both('Tác giả', 'Author'), admin: { position: 'sidebar' } },
      {
        name: 'source',
        type: 'text',
        label: both('Nguồn', 'Source'),
        admin: {
          position: 'sidebar',
          description: both('Nơi bài được trích dẫn, nếu có.', 'Where it is quoted from, if anywhere.'),
        },
      },
      owner(both('Cơ quan cung cấp tin', 'Agency')),
      onProvince,
      pushedTo({ position: 'sidebar' }),
      textCheck,
      contentChangedAt,
      searchText(texts('title', 'lead')),
    ],
  }),
)
