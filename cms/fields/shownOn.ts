import type { Option, SelectField } from 'payload'
import { agencyOf, type Reader } from '../access/permissions.ts'
import { provincialDeskField } from '../access/rules.ts'
import { COMPONENT_TIERS, PUSH_TARGETS, TIER_WORDS } from '../content/sites.ts'
import { both } from './both.ts'

const isOption = (option: Option, values: unknown[]) =>
  values.includes(typeof option === 'string' ? option : option.value)

/**
 * Whether an item that belongs to an agency is shown on the provincial portal too. Its agency asks, the province grants
 * or refuses: `keepOwner`.
 */
export const onProvince: SelectField = {
  name: 'onProvince',
  type: 'select',
  defaultValue: ({ user }) => (agencyOf(user as Reader) === null ? 'yes' : 'no'),
  options: [
    { value: 'no', label: both('Không', 'No') },
    { value: 'asked', label: both('Đã đề nghị', 'Asked for') },
    { value: 'yes', label: both('Có', 'Yes') },
    { value: 'refused', label: both('Bị từ chối', 'Refused') },
  ],
  filterOptions: ({ options, data, req }) =>
    agencyOf(req.user as Reader) === null
      ? options
      : options.filter((option) => isOption(option, ['no', 'asked', data?.onProvince])),
  label: both('Hiện trên cổng tỉnh', 'On the provincial portal'),
  admin: {
    position: 'sidebar',
    description: both(
      'Cơ quan chọn “Đã đề nghị”; cổng tỉnh trả lời “Có” hoặc “Bị từ chối”.',
      'An agency chooses “Asked for”; the province answers “Yes” or “Refused”.',
    ),
  },
  hooks: { beforeDuplicate: [({ value, req }) => (agencyOf(req.user as Reader) === null ? value : 'no')] },
}

const TARGET_WORDS = {
  none: both('Không', 'None'),
  all: both('Mọi trang thành phần', 'All component sites'),
  ...Object.fromEntries(
    COMPONENT_TIERS.map((tier) => [tier, both(TIER_WORDS[tier].vi, TIER_WORDS[tier].en)]),
  ),
} as Record<(typeof PUSH_TARGETS)[number], { vi: string; en: string }>

/** The component sites on which an item of the province is shown too. */
export const pushedTo = (admin: SelectField['admin'] = {}): SelectField => ({
  name: 'pushedTo',
  type: 'select',
  defaultValue: 'none',
  options: PUSH_TARGETS.map((value) => ({ value, label: TARGET_WORDS[value] })),
  access: { create: provincialDeskField, update: provincialDeskField },
  label: both('Đưa lên các trang thành phần', 'On component sites'),
  admin,
})
