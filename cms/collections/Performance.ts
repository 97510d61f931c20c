import type { CollectionConfig } from 'payload'
import { nobody, portalOrStaff } from '../access/rules.ts'
import { DAY_UNITS } from '../content/performance/figures.ts'
import { both } from '../fields/both.ts'

/**
 * How offices settle procedures, month by month, as the one-stop system counts it: see cms/content/performance. Written by
 * imports alone and never worked out anew; the public gets what may be shown from the portal, never these records.
 */
export const Performance: CollectionConfig = {
  slug: 'performance',
  labels: {
    singular: both('Số liệu giải quyết hồ sơ', 'Figure of performance'),
    plural: both('Số liệu giải quyết hồ sơ', 'Figures of performance'),
  },
  access: { create: nobody, read: portalOrStaff, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** figureKey */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'code', type: 'text', index: true, label: both('Mã thủ tục', 'Code of the procedure') },
    /** Id as plain text: figures outlive the record of an office. */
    { name: 'agency', type: 'text', index: true, label: both('Cơ quan', 'Agency') },
    { name: 'month', type: 'text', required: true, index: true, label: both('Tháng', 'Month') },
    { name: 'received', type: 'number', label: both('Tiếp nhận', 'Received') },
    { name: 'settled', type: 'number', required: true, label: both('Đã giải quyết', 'Settled') },
    { name: 'onTime', type: 'number', required: true, label: both('Đúng hạn', 'On time') },
    { name: 'medianDays', type: 'number', label: both('Số ngày trung vị', 'Median of days') },
    { name: 'p90Days', type: 'number', label: both('Số ngày của 9 trên 10 hồ sơ', 'Days of 9 in 10') },
    { name: 'unit', type: 'select', options: [...DAY_UNITS], label: both('Loại ngày', 'Kind of days') },
    { name: 'openOverdue', type: 'number', label: both('Quá hạn chưa giải quyết', 'Open and overdue') },
    { name: 'source', type: 'text', required: true, label: both('Nguồn', 'Source') },
    { name: 'fetchedAt', type: 'date', required: true, label: both('Lấy lúc', 'Fetched at') },
  ],
}
