import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/**
 * Temporary folders of one test file, removed when it has run. Call it at the top of the file.
 * @returns a function that makes one more folder
 */
export function temporaryFolders(): () => string {
  const made: string[] = []
  afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-ops-'))
    made.push(folder)
    return folder
  }
}
