import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { PENDING_FILES } from '../pendingFiles/tend.ts'

/**
 * Files of forms that are not sent yet, so that a form of several pages needs no script and no session. Written and read
 * by the portal alone, for whoever has the signed token of the form; deleted by the worker a day later.
 */
export const PendingFiles: CollectionConfig = {
  slug: PENDING_FILES,
  labels: {
    singular: both('Tệp chờ gửi', 'File not sent yet'),
    plural: both('Tệp chờ gửi', 'Files not sent yet'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'sizeBytes', type: 'number', required: true },
    { name: 'base64', type: 'textarea', required: true },
  ],
}
