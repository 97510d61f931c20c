import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { nobody, readersOfAll } from '../access/rules.ts'
import { reportLinks } from '../components/ratings/parts.ts'
import { both } from '../fields/both.ts'

/** How many readers found a page helpful on a day. Counted by the portal, without anything of the reader. */
export const PageVotes: CollectionConfig = {
  slug: 'page-votes',
  labels: {
    singular: both('Lượt đánh giá trang', 'Votes on a page'),
    plural: both('Lượt đánh giá trang', 'Votes on pages'),
  },
  access: { create: nobody, read: readersOfAll, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'path',
    components: { beforeListTable: [reportLinks] },
    group: GROUPS.procedures,
    defaultColumns: ['path', 'day', 'yes', 'no'],
    listSearchableFields: ['path'],
    description: both(
      'Câu trả lời “Trang này có giúp bạn không?” theo trang và ngày. Cổng không lưu ai trả lời.',
      'Answers to “Did this page help you?” by page and day. Who answered is not stored.',
    ),
  },
  defaultSort: '-day',
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'path', type: 'text', required: true, index: true, label: both('Trang', 'Page') },
    { name: 'day', type: 'text', required: true, index: true, label: both('Ngày', 'Day') },
    { name: 'yes', type: 'number', required: true, defaultValue: 0, label: both('Có', 'Yes') },
    { name: 'no', type: 'number', required: true, defaultValue: 0, label: both('Không', 'No') },
  ],
}
