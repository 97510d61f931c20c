import type { CollectionConfig, PayloadRequest } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { both } from '../fields/both.ts'
import { day } from '../fields/day.ts'
import { notBefore } from '../fields/notBefore.ts'
import { requiredInVietnamese } from '../fields/requiredInVietnamese.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { basisFields, effectFields, payerFields, scopeFields } from './feeReductions/fields.ts'

/** Miễn, giảm phí có thời hạn: reductions of fees, each described once for all procedures that it concerns. */
export const FeeReductions: CollectionConfig = {
  slug: 'fee-reductions',
  labels: {
    singular: both('Miễn, giảm phí', 'Fee reduction'),
    plural: both('Miễn, giảm phí', 'Fee reductions'),
  },
  ...listed,
  hooks: reconciled,
  admin: {
    useAsTitle: 'name',
    group: GROUPS.procedures,
    defaultColumns: ['name', 'effect', 'from', 'until', 'document'],
    listSearchableFields: ['name', 'number'],
    description: both(
      'Ghi mức bình thường ở thủ tục, ưu đãi ở đây. Cổng tự tính số tiền theo ngày, và tự thôi khi hết hạn.',
      'Enter normal fees in the procedures, and reductions here. The portal works out the fee of each day, and stops by itself.',
    ),
  },
  defaultSort: '-from',
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: both('Tên gọi', 'Name'),
      validate: (value: unknown, { req }: { req: PayloadRequest }) => requiredInVietnamese(value, { req }),
      admin: {
        placeholder: 'Giảm 50% lệ phí cấp hộ chiếu',
        description: both('Chỉ hiện trong hệ thống này.', 'Shown in this system alone.'),
      },
    },
    {
      type: 'row',
      fields: [
        day('from', both('Từ ngày', 'From'), { index: true }),
        day('until', both('Đến hết ngày', 'To the end of'), {
          description: both('Để trống: chưa có hạn.', 'Empty: no end is set.'),
          validate: notBefore({ from: both('ngày đầu', 'the first day') }),
        }),
      ],
    },
    ...effectFields,
    ...payerFields,
    ...scopeFields,
    ...basisFields,
  ],
}
