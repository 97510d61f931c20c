import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './settings.ts'

const folderOf = ({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>) => join(DATA_DIR, 'cache', 'compile')

/**
 * Lets a process reuse the code that V8 compiled from its files, TypeScript included. Node works without it when the
 * folder is not writable (https://nodejs.org/api/module.html#module-compile-cache).
 * @returns environment variables for the process
 */
export const compileCache = (settings: Pick<Settings, 'DATA_DIR'>): { NODE_COMPILE_CACHE: string } => ({
  NODE_COMPILE_CACHE: folderOf(settings),
})

/** Built files change their names with their content, and the cache of earlier ones would stay for ever. */
export const forgetCompiled = (settings: Pick<Settings, 'DATA_DIR'>): void =>
  rmSync(folderOf(settings), { recursive: true, force: true })
