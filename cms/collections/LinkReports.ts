import type { CollectionConfig, Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { administrators, nobody, readersOfAll } from '../access/rules.ts'
import { REPORT_KINDS } from '../content/linkReports.ts'
import { both } from '../fields/both.ts'
import { LINK_REPORTS } from '../linkReports/store.ts'
import { REPORT_KIND_WORDS } from '../linkReports/words.ts'

const kinds = REPORT_KINDS.map((value) => ({ value, label: { ...REPORT_KIND_WORDS[value] } }))

const fields: Field[] = [
  { name: 'code', type: 'text', required: true, label: both('Mã thủ tục', 'Code of the procedure') },
  { name: 'host', type: 'text', required: true, label: both('Trang được mở', 'Page that was opened') },
  {
    ...{ name: 'kind', type: 'select', required: true },
    options: kinds,
    label: both('Người đọc gặp gì', 'What happened'),
  },
  // The form allows 300 characters as people count them; the database counts a rare one, such as 🙂, twice.
  { name: 'sentence', type: 'textarea', maxLength: 600, label: both('Lời nhắn', 'Note') },
  { name: 'day', type: 'text', required: true, index: true, label: both('Ngày', 'Day') },
  { name: 'isAnswered', type: 'checkbox', defaultValue: false, label: both('Đã kiểm tra', 'Checked') },
  { name: 'isRepeat', type: 'checkbox', defaultValue: false, label: both('Báo lại', 'Reported again') },
  /** See cms/content/linkReports.ts. Ids as plain texts, so that what is reported can be deleted. */
  { name: 'place', type: 'text', required: true, index: true, admin: { hidden: true } },
  { name: 'procedure', type: 'text', required: true, admin: { hidden: true } },
  { name: 'source', type: 'text', required: true, admin: { hidden: true } },
]

/**
 * Readers' reports of pages for filing that do not open. Written by the portal alone, without anything of the reader;
 * deleted by the worker after their time, or by administrators where a note holds personal data.
 */
export const LinkReports: CollectionConfig = {
  slug: LINK_REPORTS,
  labels: {
    singular: both('Báo liên kết hỏng', 'Report of a broken link'),
    plural: both('Báo liên kết hỏng', 'Reports of broken links'),
  },
  access: { create: nobody, read: readersOfAll, update: nobody, delete: administrators },
  admin: {
    useAsTitle: 'host',
    group: GROUPS.procedures,
    defaultColumns: ['host', 'code', 'kind', 'sentence', 'day', 'isAnswered'],
    listSearchableFields: ['host', 'code', 'sentence'],
    description: both(
      'Người đọc báo từ cổng, không kèm tên hay địa chỉ của họ. Mở điểm nộp hồ sơ, thử trang, rồi bấm “Đã kiểm tra, dùng được”.',
      'Sent by readers of the portal, without their names or addresses. Open the entry point, try the page, then press “Checked, it works”.',
    ),
  },
  // The day is all that is kept: moments could be compared with the logs of servers.
  timestamps: false,
  defaultSort: '-day',
  fields,
}
