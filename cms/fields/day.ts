import type { DateField } from 'payload'

/** Accepted formats of a day; the first is how it is displayed. */
const DAY_FORMATS = ['dd/MM/yyyy', 'd/M/yyyy', 'd-M-yyyy', 'd.M.yyyy']

type Label = { vi: string; en: string }

/** A calendar day without a time of day, shown as dd/MM/yyyy. */
export const day = (
  name: string,
  label: Label,
  options: Partial<Pick<DateField, 'required' | 'index' | 'validate'>> & {
    sidebar?: boolean
    description?: Label
  } = {},
): DateField => ({
  name,
  type: 'date',
  label,
  ...(options.required && { required: true }),
  ...(options.index && { index: true }),
  ...(options.validate && { validate: options.validate }),
  admin: {
    date: {
      pickerAppearance: 'dayOnly',
      displayFormat: DAY_FORMATS[0],
      overrides: { dateFormat: DAY_FORMATS, autoComplete: 'off' },
    },
    ...(options.sidebar && { position: 'sidebar' as const }),
    ...(options.description && { description: options.description }),
  },
})
