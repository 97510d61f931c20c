import type { DateField } from 'payload'

/** Accepted formats of a time; the first is how it is displayed. */
export const TIME_FORMATS = [
  'dd/MM/yyyy HH:mm',
  'd/M/yyyy H:mm',
  "d/M/yyyy H'h'mm",
  'd-M-yyyy H:mm',
  'd.M.yyyy H:mm',
  'H:mm d/M/yyyy',
]

type Options = Omit<DateField, 'name' | 'type' | 'label'>

/** A day with a time of day, shown and typed as dd/MM/yyyy HH:mm. */
export const moment = (
  name: string,
  label: { vi: string; en: string },
  { admin, ...options }: Options = {},
): DateField => ({
  name,
  type: 'date',
  label,
  ...options,
  admin: {
    ...admin,
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: TIME_FORMATS[0],
      timeFormat: 'HH:mm',
      timeIntervals: 15,
      overrides: { dateFormat: TIME_FORMATS, autoComplete: 'off' },
    },
  },
})
