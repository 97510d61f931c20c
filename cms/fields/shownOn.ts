import type { SelectField } from 'payload'
import { PUSH_TARGETS, SITE_TIERS, TIER_WORDS } from '../content/sites.ts'
import { both } from './both.ts'

/** Whether an item that belongs to an agency is shown on the provincial portal too. */
export const onProvince: SelectField = {
  name: 'onProvince',
  type: 'select',
  defaultValue: 'yes',
  options: [
    { value: 'no', label: both('Không', 'No') },
    { value: 'asked', label: both('Đã đề nghị', 'Asked for') },
    { value: 'yes', label: both('Có', 'Yes') },
    { value: 'refused', label: both('Bị từ chối', 'Refused') },
  ],
  label: both('Hiện trên cổng tỉnh', 'On the provincial portal'),
  admin: { position: 'sidebar' },
}

const TARGET_WORDS = {
  none: both('Không', 'None'),
  all: both('Mọi trang thành phần', 'All component sites'),
  ...Object.fromEntries(SITE_TIERS.map((tier) => [tier, both(TIER_WORDS[tier].vi, TIER_WORDS[tier].en)])),
} as Record<(typeof PUSH_TARGETS)[number], { vi: string; en: string }>

/** The component sites on which an item of the province is shown too. */
export const pushedTo = (admin: SelectField['admin'] = {}): SelectField => ({
  name: 'pushedTo',
  type: 'select',
  defaultValue: 'none',
  options: PUSH_TARGETS.map((value) => ({ value, label: TARGET_WORDS[value] })),
  label: both('Đưa lên các trang thành phần', 'On component sites'),
  admin,
})
