import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { CORRECTION_STATES } from '../content/corrections.ts'
import { correctionRoutes } from '../corrections/routes.ts'
import { CORRECTIONS } from '../corrections/store.ts'
import { both } from '../fields/both.ts'

/**
 * Pages that are to be corrected after a citizen's case: asked for by those who handle the case, answered by those who
 * may change the page. Read and written by cms/corrections alone; ids as plain texts, so that what they name can be
 * deleted.
 */
export const Corrections: CollectionConfig = {
  slug: CORRECTIONS,
  labels: {
    singular: both('Việc sửa trang', 'Correction of a page'),
    plural: both('Việc sửa trang', 'Corrections of pages'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  endpoints: correctionRoutes,
  fields: [
    /** `<collection>/<id>` of the document. */
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'path', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
    /** The id and the number of the case. */
    { name: 'case', type: 'text', required: true, index: true },
    { name: 'number', type: 'text', required: true },
    {
      ...{ name: 'state', type: 'select', required: true, index: true },
      options: CORRECTION_STATES.map((value) => ({ value, label: value })),
    },
    { name: 'asked', type: 'textarea' },
    { name: 'askedAt', type: 'date', required: true },
    /** Names survive the accounts. */
    { name: 'askedBy', type: 'text' },
    /** What was corrected, or why nothing was. */
    { name: 'answer', type: 'textarea' },
    /** A day, 'YYYY-MM-DD'. */
    { name: 'answeredOn', type: 'text', index: true },
    { name: 'answeredBy', type: 'text' },
  ],
}
