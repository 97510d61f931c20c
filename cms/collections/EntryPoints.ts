import type { Field } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publishable } from '../abilities/publishable.ts'
import { reportedByReaders } from '../abilities/reportedByReaders.ts'
import { staffField } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { day } from '../fields/day.ts'
import { httpsOrEmpty } from '../fields/httpsOrEmpty.ts'
import { one } from '../fields/relation.ts'
import { allowedHost } from '../hooks/allowedHost.ts'
import { closedAccounts } from '../hooks/closedAccounts.ts'
import { CHANNELS } from './procedures/choices.ts'

const needsReason = (value: unknown, { siblingData }: { siblingData: Partial<{ enabled: boolean }> }) =>
  siblingData.enabled !== false ||
  (typeof value === 'string' && value.trim() !== '') ||
  'Hãy ghi lý do tạm ngừng để người dân biết.'

/** Read from the procedure, so that lists and headings name the entry point. */
const procedureName: Field = {
  name: 'procedureName',
  type: 'text',
  virtual: 'procedure.name',
  label: both('Tên thủ tục', 'Name of the procedure'),
  admin: { hidden: true },
}

/** Điểm nộp hồ sơ: procedure x agency x channel x variant, and where it leads. */
export const EntryPoints = reportedByReaders({
  slug: 'entry-points',
  labels: { singular: both('Điểm nộp hồ sơ', 'Entry point'), plural: both('Điểm nộp hồ sơ', 'Entry points') },
  ...publishable,
  hooks: {
    ...publishable.hooks,
    beforeOperation: [...publishable.hooks.beforeOperation, closedAccounts('owner')],
    beforeChange: [...publishable.hooks.beforeChange, allowedHost],
  },
  admin: {
    ...publishable.admin,
    useAsTitle: 'procedureName',
    group: GROUPS.procedures,
    defaultColumns: ['procedure', 'agency', 'channel', 'variant', 'enabled', 'checkedOn'],
  },
  fields: [
    one('procedure', 'procedures', both('Thủ tục', 'Procedure'), { required: true }),
    procedureName,
    one('agency', 'agencies', both('Cơ quan tiếp nhận', 'Agency')),
    {
      name: 'channel',
      type: 'select',
      required: true,
      defaultValue: 'online',
      options: CHANNELS,
      label: both('Hình thức nộp', 'Channel'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'variant',
          type: 'text',
          label: both('Mã phương án', 'Variant'),
          validate: (value: unknown) =>
            !value ||
            /^[a-z0-9-]{1,40}$/.test(String(value)) ||
            'Chỉ dùng chữ thường không dấu, số và dấu gạch nối.',
        },
        {
          name: 'variantLabel',
          type: 'text',
          localized: true,
          label: both('Tên phương án', 'Variant label'),
        },
      ],
    },
    one('provider', 'service-providers', both('Hệ thống tiếp nhận', 'Provider')),
    {
      name: 'url',
      type: 'text',
      label: both('Địa chỉ riêng', 'Explicit address'),
      validate: httpsOrEmpty,
      admin: {
        description: both(
          'Chỉ https, thuộc tên miền được phép. Để trống thì dùng mẫu của hệ thống.',
          'https only, on an allowed host. Left empty, the template of the provider is used.',
        ),
      },
    },
    { name: 'buttonLabel', type: 'text', localized: true, label: both('Chữ trên nút', 'Button label') },
    {
      name: 'continueOn',
      type: 'text',
      localized: true,
      label: both('Tên trang sẽ chuyển đến', 'You will continue on'),
    },
    {
      name: 'notes',
      type: 'textarea',
      localized: true,
      label: both('Lưu ý cho người nộp', 'Notes for the applicant'),
    },
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: both('Đang hoạt động', 'Enabled'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'disabledReason',
      type: 'textarea',
      localized: true,
      label: both('Lý do tạm ngừng', 'Why it is off'),
      validate: needsReason,
      admin: { position: 'sidebar', condition: (data) => data.enabled === false },
    },
    day('checkedOn', both('Ngày kiểm tra', 'Checked on'), { sidebar: true }),
    {
      name: 'lastProbe',
      type: 'ui',
      label: both('Lần thăm dò gần nhất', 'Last probe'),
      admin: {
        position: 'sidebar',
        components: { Field: '/components/probes/LastProbe.tsx#LastProbe' },
      },
    },
    {
      ...one('owner', 'users', both('Người phụ trách', 'Owner'), { sidebar: true }),
      access: { read: staffField },
    },
    {
      name: 'ownerContact',
      type: 'text',
      label: both('Liên hệ người phụ trách', 'Contact of the owner'),
      access: { read: staffField },
      admin: { position: 'sidebar' },
    },
  ],
})
