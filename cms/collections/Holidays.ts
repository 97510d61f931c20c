import type { CollectionConfig, DateField, DateFieldValidation, PayloadRequest } from 'payload'
import { date } from 'payload/shared'
import { GROUPS } from '../abilities/groups.ts'
import { listed } from '../abilities/listed.ts'
import { both } from '../fields/both.ts'
import { day } from '../fields/day.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { notBefore } from '../fields/notBefore.ts'
import { requiredInVietnamese } from '../fields/requiredInVietnamese.ts'
import { reconciled } from '../hooks/queueReconcile.ts'

type Data = { kind?: string | null }

const isWorking = (data: unknown): boolean => (data as Data | undefined)?.kind === 'working'

/** A worked day of rest has the hours of the day that is off in its place. */
const makesUpFor: DateFieldValidation = (value, options) =>
  value || !isWorking(options.siblingData)
    ? date(value, options)
    : inLanguageOf(
        options.req,
        both('Hãy chọn ngày được nghỉ thay.', 'Choose the day that is off in its place.'),
      )

const dayOff = day('insteadOf', both('Thay cho ngày được nghỉ', 'In place of the day off'), {
  validate: makesUpFor,
  description: both(
    'Ngày làm bù mở cửa theo giờ của ngày này.',
    'The worked day has the opening hours of this day.',
  ),
})
const insteadOf: DateField = { ...dayOff, admin: { ...dayOff.admin, condition: isWorking } }

/** Ngày nghỉ lễ, Tết và ngày làm bù: public holidays, and days of rest that are worked in place of another day. */
export const Holidays: CollectionConfig = {
  slug: 'holidays',
  labels: {
    singular: both('Ngày nghỉ, ngày làm bù', 'Public holiday'),
    plural: both('Ngày nghỉ lễ, ngày làm bù', 'Public holidays'),
  },
  ...listed,
  hooks: reconciled,
  admin: {
    useAsTitle: 'name',
    group: GROUPS.lists,
    defaultColumns: ['name', 'kind', 'from', 'to', 'insteadOf'],
    description: both(
      'Các cơ quan nghỉ theo lịch này, trừ nơi không chọn “Nghỉ lễ, Tết theo lịch chung”. Ngày nghỉ hoán đổi của năm sau thường được quyết định vào cuối năm: hãy bổ sung khi có quyết định.',
      'Offices are closed on these days, except those that are not “closed on public holidays”. Swapped working days of a year are mostly decided late in the year before: add them once they are.',
    ),
  },
  defaultSort: '-from',
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: both('Tên', 'Name'),
      validate: (value: unknown, { req }: { req: PayloadRequest }) => requiredInVietnamese(value, { req }),
      admin: { placeholder: 'Tết Nguyên đán' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'off',
      options: [
        { value: 'off', label: both('Nghỉ', 'Day off') },
        { value: 'working', label: both('Làm bù', 'Worked in place of another day') },
      ],
      label: both('Loại', 'Kind'),
    },
    {
      type: 'row',
      fields: [
        day('from', both('Từ ngày', 'From'), { required: true, index: true }),
        day('to', both('Đến hết ngày', 'To the end of'), {
          description: both('Để trống: chỉ một ngày.', 'Empty: one day only.'),
          validate: notBefore({ from: both('ngày đầu', 'the first day') }),
        }),
      ],
    },
    insteadOf,
  ],
}
