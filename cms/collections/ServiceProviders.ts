import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publishable } from '../abilities/publishable.ts'
import { administrators } from '../access/rules.ts'
import { validateHost, validateTemplate } from '../entry-points/template.ts'
import { both } from '../fields/both.ts'
import { day } from '../fields/day.ts'
import { notBefore } from '../fields/notBefore.ts'
import { outages } from '../fields/outages.ts'

const PURPOSES = [
  { value: 'apply', label: both('Nộp hồ sơ', 'Apply') },
  { value: 'detail', label: both('Xem thủ tục', 'Procedure page') },
  { value: 'search', label: both('Tìm thủ tục', 'Search') },
  { value: 'track', label: both('Tra cứu hồ sơ', 'Track a dossier') },
]

/**
 * Hệ thống tiếp nhận: the systems that host the forms, the hosts that may be linked, and how their addresses are built.
 */
export const ServiceProviders: CollectionConfig = {
  slug: 'service-providers',
  labels: {
    singular: both('Hệ thống tiếp nhận', 'Service provider'),
    plural: both('Hệ thống tiếp nhận', 'Service providers'),
  },
  ...publishable,
  access: { ...publishable.access, create: administrators, update: administrators, delete: administrators },
  admin: {
    ...publishable.admin,
    useAsTitle: 'name',
    group: GROUPS.procedures,
    defaultColumns: ['name', 'key', 'kind', '_status'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, label: both('Tên hệ thống', 'Name') },
    { name: 'key', type: 'text', required: true, unique: true, index: true, label: both('Mã', 'Key') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'national',
      label: both('Thuộc', 'Kind'),
      options: [
        { value: 'national', label: both('Cổng quốc gia', 'National portal') },
        { value: 'ministry', label: both('Bộ, ngành', 'Ministry') },
        { value: 'province', label: both('Tỉnh', 'Province') },
      ],
    },
    {
      name: 'allowedHosts',
      type: 'array',
      label: both('Tên miền được phép', 'Allowed hosts'),
      labels: { singular: both('Tên miền', 'Host'), plural: both('Tên miền', 'Hosts') },
      fields: [
        {
          name: 'host',
          type: 'text',
          required: true,
          label: both('Tên miền', 'Host'),
          validate: validateHost,
        },
      ],
    },
    {
      name: 'templates',
      type: 'array',
      label: both('Mẫu địa chỉ', 'URL templates'),
      labels: { singular: both('Mẫu địa chỉ', 'Template'), plural: both('Mẫu địa chỉ', 'Templates') },
      fields: [
        {
          name: 'purpose',
          type: 'select',
          required: true,
          options: PURPOSES,
          label: both('Dùng để', 'Purpose'),
        },
        {
          name: 'url',
          type: 'text',
          required: true,
          label: both('Địa chỉ', 'Address'),
          validate: validateTemplate,
          admin: {
            description: both(
              'Dùng được: {code} {nationalId} {keyword} {provinceCode} {wardCode}.',
              'Placeholders: {code} {nationalId} {keyword} {provinceCode} {wardCode}.',
            ),
          },
        },
        {
          type: 'row',
          fields: [
            day('validFrom', both('Từ ngày', 'Valid from')),
            day('validTo', both('Đến ngày', 'Valid to'), {
              validate: notBefore({ validFrom: both('ngày bắt đầu', 'the first day') }),
            }),
          ],
        },
        {
          name: 'priority',
          type: 'number',
          defaultValue: 100,
          label: both('Ưu tiên (nhỏ trước)', 'Priority (lowest first)'),
        },
      ],
    },
    outages,
    {
      name: 'marker',
      type: 'text',
      maxLength: 200,
      label: both('Dấu hiệu nhận biết', 'Expected words'),
      admin: {
        description: both(
          'Chữ luôn có trong mã nguồn các trang của hệ thống khi chạy đúng. Để trống thì không tìm.',
          'Words that the source of its pages holds while it works. Left empty, none are looked for.',
        ),
      },
    },
  ],
}
