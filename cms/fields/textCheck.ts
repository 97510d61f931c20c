import type { UIField } from 'payload'
import { notCompared } from './notCompared.ts'

/** Beside a form with rich text: what to mend in it before it is published. */
export const textCheck: UIField = {
  name: 'textCheck',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/checks/TextCheck.tsx#TextCheck', ...notCompared },
  },
}
