import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './settings.ts'

const folderOf = ({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>) => join(DATA_DIR, 'cache', 'compile')

/**
 * Lets a process keep the code that V8 makes of its files, TypeScript included, and begin with it the next time. Node
 * does without when the folder cannot be written (https://nodejs.org/api/module.html#module-compile-cache).
 * @returns variables for the environment of the process
 */
export const compileCache = (settings: Pick<Settings, 'DATA_DIR'>): { NODE_COMPILE_CACHE: string } => ({
  NODE_COMPILE_CACHE: folderOf(settings),
})

/** Built files change their names with their content, and what was kept of earlier ones would stay for ever. */
export const forgetCompiled = (settings: Pick<Settings, 'DATA_DIR'>): void =>
  rmSync(folderOf(settings), { recursive: true, force: true })
