import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { publishable } from '../abilities/publishable.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { checkContent, DOCUMENT_TYPES } from '../hooks/checkContent.ts'
import { reconciled } from '../hooks/queueReconcile.ts'

/** Documents to download. Only PDF, DOCX, XLSX and ODT come in, recognised by their content. */
export const Files: CollectionConfig = {
  slug: 'files',
  labels: { singular: both('Tệp', 'File'), plural: both('Tệp', 'Files') },
  ...publishable,
  hooks: {
    ...publishable.hooks,
    beforeOperation: [...publishable.hooks.beforeOperation, checkContent(DOCUMENT_TYPES)],
    afterChange: reconciled.afterChange,
  },
  admin: {
    useAsTitle: 'filename',
    group: GROUPS.uploads,
    defaultColumns: ['filename', 'title', 'updatedAt'],
  },
  upload: {
    staticDir: `${env.DATA_DIR}/files`,
    mimeTypes: DOCUMENT_TYPES,
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Disposition', 'attachment')
      headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
      return headers
    },
  },
  fields: [{ name: 'title', type: 'text', localized: true, label: both('Tên tệp hiển thị', 'Title') }],
}
