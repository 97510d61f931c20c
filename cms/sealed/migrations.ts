import type { SanitizedCollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'

/** Closes the record of applied migrations, which Payload opens to every signed-in user; it has no routes. */
export function sealMigrations({ access }: SanitizedCollectionConfig): void {
  Object.assign(access, { create: nobody, read: nobody, update: nobody, delete: nobody })
}
