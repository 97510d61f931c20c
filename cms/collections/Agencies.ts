import type { TextFieldSingleValidation } from 'payload'
import { addressed } from '../abilities/addressed.ts'
import { GROUPS } from '../abilities/groups.ts'
import { ownRecord } from '../abilities/ownRecord.ts'
import { publishable } from '../abilities/publishable.ts'
import { sortedByName } from '../abilities/sortedByName.ts'
import { both } from '../fields/both.ts'
import { contentChangedAt } from '../fields/contentChanged.ts'
import { httpsOrEmpty } from '../fields/httpsOrEmpty.ts'
import { openingHours } from '../fields/openingHours.ts'
import { followsHolidays, hoursChanges, monthlyHours } from '../fields/otherHours.ts'
import { phone } from '../fields/phone.ts'
import { one } from '../fields/relation.ts'
import { searchText, texts } from '../fields/searchText.ts'
import { slugField } from '../fields/slug.ts'
import { keepAgencyInUse } from '../hooks/keepAgencyInUse.ts'

/** QĐ 20/2020/QĐ-TTg: letters and numbers of the body, then a number for each level below it. */
const officialCode: TextFieldSingleValidation = (value) =>
  !value || /^[A-Z]\d{1,3}(\.\d{1,3}){0,4}$/.test(value) || 'Mã có dạng H38 hoặc H38.13.'

/** The fields that an agency's people maintain themselves. */
const THEIRS = [
  ...['summary', 'duties', 'address', 'phone', 'email', 'website', 'leaders'],
  ...['openingHours', 'monthlyHours', 'followsHolidays', 'hoursChanges'],
]

export const Agencies = ownRecord(
  sortedByName(
    addressed({
      slug: 'agencies',
      labels: { singular: both('Cơ quan', 'Agency'), plural: both('Cơ quan', 'Agencies') },
      ...publishable,
      hooks: {
        ...publishable.hooks,
        beforeDelete: [keepAgencyInUse, ...publishable.hooks.beforeDelete],
      },
      admin: {
        ...publishable.admin,
        useAsTitle: 'name',
        group: GROUPS.lists,
        defaultColumns: ['name', 'abbreviation', 'tier', '_status'],
      },
      defaultSort: 'order,name',
      fields: [
        { name: 'name', type: 'text', required: true, localized: true, label: both('Tên cơ quan', 'Name') },
        { name: 'abbreviation', type: 'text', label: both('Tên viết tắt', 'Abbreviation') },
        { name: 'summary', type: 'textarea', localized: true, label: both('Giới thiệu ngắn', 'Summary') },
        {
          name: 'duties',
          type: 'textarea',
          localized: true,
          label: both('Chức năng, nhiệm vụ', 'Duties'),
          admin: { description: both('Mỗi nhiệm vụ một dòng.', 'One duty per line.') },
        },
        { name: 'address', type: 'text', localized: true, label: both('Địa chỉ', 'Address') },
        {
          type: 'row',
          fields: [
            phone('phone', both('Điện thoại', 'Phone')),
            { name: 'email', type: 'email', label: both('Thư điện tử', 'E-mail') },
            {
              name: 'website',
              type: 'text',
              label: both('Trang thông tin', 'Website'),
              validate: httpsOrEmpty,
            },
          ],
        },
        {
          type: 'collapsible',
          label: both('Giờ làm việc', 'Opening hours'),
          fields: [openingHours, monthlyHours, followsHolidays, hoursChanges],
        },
        {
          name: 'leaders',
          type: 'array',
          label: both('Lãnh đạo', 'Leaders'),
          labels: { singular: both('Lãnh đạo', 'Leader'), plural: both('Lãnh đạo', 'Leaders') },
          fields: [
            { name: 'name', type: 'text', required: true, label: both('Họ và tên', 'Name') },
            { name: 'position', type: 'text', localized: true, label: both('Chức vụ', 'Position') },
          ],
        },
        {
          name: 'key',
          type: 'text',
          unique: true,
          index: true,
          label: both('Mã cơ quan', 'Key'),
          admin: {
            position: 'sidebar',
            description: both('Mã định danh dùng khi nhập dữ liệu.', 'Identifier used by imports.'),
          },
        },
        {
          name: 'officialCode',
          type: 'text',
          index: true,
          label: both('Mã định danh điện tử', 'Official code'),
          validate: officialCode,
          admin: {
            position: 'sidebar',
            description: both(
              'Như trên Cổng Dịch vụ công quốc gia, ví dụ H38.13. Bảng dịch vụ công của tỉnh gọi cơ quan bằng mã này.',
              'As on the national portal, such as H38.13. The province’s table of services names agencies by it.',
            ),
          },
        },
        slugField('name'),
        {
          name: 'tier',
          type: 'select',
          required: true,
          defaultValue: 'province',
          label: both('Cấp', 'Tier'),
          options: [
            { value: 'province', label: both('Cấp tỉnh', 'Province') },
            { value: 'commune', label: both('Cấp xã', 'Commune') },
            { value: 'vertical', label: both('Ngành dọc', 'Vertical (central) agency') },
          ],
          admin: { position: 'sidebar' },
        },
        { name: 'kind', type: 'text', label: both('Loại cơ quan', 'Kind'), admin: { position: 'sidebar' } },
        one('parent', 'agencies', both('Cơ quan cấp trên', 'Parent agency'), { sidebar: true }),
        one('unit', 'units', both('Đơn vị hành chính', 'Administrative unit'), { sidebar: true }),
        {
          name: 'order',
          type: 'number',
          defaultValue: 100,
          index: true,
          label: both('Thứ tự', 'Order'),
          admin: { position: 'sidebar' },
        },
        contentChangedAt,
        searchText(texts('name', 'abbreviation', 'summary', 'duties')),
      ],
    }),
  ),
  { path: 'id', theirs: THEIRS },
)
