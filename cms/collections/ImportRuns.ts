import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * A file of procedures, or a table of services, that was uploaded in the admin, and what became of it: mapped, tried out, imported, undone.
 * Read and written by the routes and the job of cms/importRuns alone.
 */
export const ImportRuns: CollectionConfig = {
  slug: 'import-runs',
  labels: { singular: both('Lần nhập tệp', 'Import'), plural: both('Lần nhập tệp', 'Imports') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** RunSource of cms/importRuns/run.ts: what the file holds; none for procedures. */
    { name: 'source', type: 'text' },
    { name: 'file', type: 'text', required: true },
    { name: 'format', type: 'text', required: true },
    /** SHA-256 of the file, in hexadecimal. */
    { name: 'checksum', type: 'text', required: true },
    /** RunState of cms/importRuns/run.ts. */
    { name: 'state', type: 'text', required: true, index: true },
    /** The share of the rows that the work in progress has done, 0 to 1. */
    { name: 'progress', type: 'number' },
    /** Of a table: which field each column holds, in the order of the columns. */
    { name: 'mapping', type: 'json' },
    /** The rows of the file, packed (cms/importRuns/pack.ts). */
    { name: 'rows', type: 'textarea', required: true },
    /** RowResult[] of the last work, packed. */
    { name: 'results', type: 'textarea' },
    /** How many rows had which outcome. */
    { name: 'counts', type: 'json' },
    /** What a person chose where both sides changed, by code and path. */
    { name: 'choices', type: 'json' },
    /** The name of the person; survives the account. */
    { name: 'by', type: 'text' },
    { name: 'startedAt', type: 'date' },
    { name: 'finishedAt', type: 'date' },
    { name: 'undoneAt', type: 'date' },
    /** Why the work ended early, in Vietnamese. */
    { name: 'problem', type: 'text' },
  ],
}
