import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { cascadeRelations } from '../sqlite/references.ts'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await cascadeRelations(db)
}

/** The earlier schema works with these references, too. */
export async function down(): Promise<void> {}
