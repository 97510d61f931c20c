import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { sortedByName } from '../abilities/sortedByName.ts'
import { both } from '../fields/both.ts'
import { day } from '../fields/day.ts'
import { notBefore } from '../fields/notBefore.ts'
import { one } from '../fields/relation.ts'
import { slugField } from '../fields/slug.ts'
import { keepUnitAddress } from '../hooks/keepUnitAddress.ts'
import { reconciled } from '../hooks/queueReconcile.ts'

const PREDECESSOR_KINDS = [
  { value: 'province', label: both('Tỉnh', 'Province') },
  { value: 'district', label: both('Huyện, thị xã, thành phố', 'District') },
  { value: 'commune', label: both('Xã', 'Commune') },
  { value: 'ward', label: both('Phường', 'Ward') },
  { value: 'town', label: both('Thị trấn', 'Town') },
]

const TYPES = [
  ['Tỉnh', 'Province'],
  ['Thành phố', 'City'],
  ['Xã', 'Commune'],
  ['Phường', 'Ward'],
  ['Đặc khu', 'Special zone'],
] as const

/** Administrative units of the two tiers in force since 1 July 2025, with the units each was formed from. */
export const Units = sortedByName({
  slug: 'units',
  labels: {
    singular: both('Đơn vị hành chính', 'Administrative unit'),
    plural: both('Đơn vị hành chính', 'Administrative units'),
  },
  ...listed,
  hooks: { ...reconciled, afterChange: [keepUnitAddress, ...reconciled.afterChange] },
  admin: {
    useAsTitle: 'fullName',
    group: GROUPS.lists,
    defaultColumns: ['fullName', 'code', 'type', 'parent'],
  },
  fields: [
    { name: 'fullName', type: 'text', required: true, label: both('Tên đầy đủ', 'Full name') },
    { name: 'name', type: 'text', required: true, label: both('Tên', 'Name') },
    { name: 'fullNameEn', type: 'text', label: both('Tên đầy đủ (tiếng Anh)', 'Full name (English)') },
    { name: 'nameEn', type: 'text', label: both('Tên (tiếng Anh)', 'Name (English)') },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: both('Mã đơn vị', 'Code'),
      admin: { description: both('Mã của Cục Thống kê.', 'Code of the statistics office.') },
    },
    slugField('fullName'),
    {
      name: 'type',
      type: 'select',
      required: true,
      label: both('Loại', 'Type'),
      options: TYPES.map(([vi, en]) => ({ value: vi, label: both(vi, en) })),
    },
    {
      name: 'tier',
      type: 'select',
      required: true,
      index: true,
      label: both('Cấp', 'Tier'),
      options: [
        { value: 'province', label: both('Cấp tỉnh', 'Province') },
        { value: 'commune', label: both('Cấp xã', 'Commune') },
      ],
    },
    one('parent', 'units', both('Thuộc tỉnh', 'Province')),
    {
      name: 'predecessors',
      type: 'array',
      label: both('Tên và đơn vị cũ', 'Predecessors'),
      labels: { singular: both('Đơn vị cũ', 'Predecessor'), plural: both('Đơn vị cũ', 'Predecessors') },
      fields: [
        { name: 'name', type: 'text', required: true, label: both('Tên cũ', 'Former name') },
        { name: 'kind', type: 'select', label: both('Loại', 'Kind'), options: PREDECESSOR_KINDS },
        day('until', both('Đến ngày', 'Until')),
        { name: 'note', type: 'text', label: both('Ghi chú', 'Note') },
      ],
    },
    day('validFrom', both('Có từ ngày', 'Valid from')),
    day('validTo', both('Đến ngày', 'Valid to'), {
      description: both('Ngày cuối cùng còn là đơn vị hành chính.', 'The last day it is a unit.'),
      validate: notBefore({ validFrom: both('ngày bắt đầu', 'the first day') }),
    }),
    {
      name: 'nationalId',
      type: 'text',
      label: both('Mã trên Cổng DVC quốc gia', 'Id on the national portal'),
    },
    { name: 'administrativeCentre', type: 'text', label: both('Nơi đặt trụ sở', 'Administrative centre') },
    { name: 'note', type: 'textarea', label: both('Ghi chú', 'Note') },
  ],
})
