import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cascadeAdded } from './references.ts'

/** Payload's template imports types like values; Node, which only strips types, cannot load such a file. */
export const importTypesAsTypes = (source: string): string =>
  source.replace(
    /^import \{ MigrateUpArgs, MigrateDownArgs,/m,
    'import { type MigrateUpArgs, type MigrateDownArgs,',
  )

/**
 * Makes every migration of a folder loadable by Node, and completes its foreign keys so that referenced rows can be
 * deleted.
 */
export function patchMigrations(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
    const file = join(folder, name)
    const source = readFileSync(file, 'utf8')
    const mended = cascadeAdded(importTypesAsTypes(source))
    if (mended !== source) writeFileSync(file, mended)
  }
}
