import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { needsInstall } from '../../../ops/install.mjs'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

let root: string
const put = (path: string, content: unknown) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), JSON.stringify(content))
}
const packages = (versions: Record<string, object>) => ({ packages: { '': {}, ...versions } })

beforeEach(() => {
  root = newFolder()
  put(
    'package-lock.json',
    packages({
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    }),
  )
})

test('without node_modules there is something to install', () => {
  expect(needsInstall(root)).toBe(true)
})

test('an install by hand is recognised, also without optional packages', () => {
  put('node_modules/.package-lock.json', packages({ 'node_modules/a': { version: '1.0.0' } }))
  expect(needsInstall(root)).toBe(false)
  expect(needsInstall(root)).toBe(false)
})

test.each([
  ['another version', { 'node_modules/a': { version: '1.0.1' } }],
  [
    'another version of an optional package',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
  ],
  ['a missing package', {}],
])('%s has to be installed', (_name, installed) => {
  put('node_modules/.package-lock.json', packages(installed))
  expect(needsInstall(root)).toBe(true)
})

test('a lock file that changed after the install counts', () => {
  put('node_modules/.package-lock.json', packages({ 'node_modules/a': { version: '1.0.0' } }))
  expect(needsInstall(root)).toBe(false)
  put('package-lock.json', packages({ 'node_modules/a': { version: '1.1.0' } }))
  expect(needsInstall(root)).toBe(true)
})
