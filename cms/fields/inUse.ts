import type { CheckboxField, TextareaField } from 'payload'
import { staffField } from '../access/rules.ts'
import { both } from './both.ts'

/** Whether a record is in use; on by default. */
export const enabled: CheckboxField = {
  name: 'enabled',
  type: 'checkbox',
  defaultValue: true,
  label: both('Đang dùng', 'Enabled'),
  admin: { position: 'sidebar' },
}

/** A note for colleagues, never shown to the public. */
export const internalNote: TextareaField = {
  name: 'note',
  type: 'textarea',
  maxLength: 500,
  label: both('Ghi chú nội bộ', 'Internal note'),
  access: { read: staffField },
  admin: { position: 'sidebar' },
}
