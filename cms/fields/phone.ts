import type { TextField } from 'payload'
import { both } from './both.ts'

/**
 * One or more telephone numbers as an office writes them, with labels and extensions; parsed by content/phones.ts. The
 * recognised numbers are shown below the field.
 */
export const phone = (name: string, label: ReturnType<typeof both>): TextField => ({
  name,
  type: 'text',
  label,
  admin: {
    placeholder: both(
      '0214 3840 888 (máy lẻ 102); trực ban: 0912 345 678',
      '0214 3840 888 (ext. 102); on duty: 0912 345 678',
    ),
    components: { afterInput: ['/components/PhoneNumbers.tsx#PhoneNumbers'] },
  },
})
