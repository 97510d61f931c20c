import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compileCache, forgetCompiled } from '../../../ops/start/compileCache.ts'

let DATA_DIR: string
beforeEach(() => {
  DATA_DIR = mkdtempSync(join(tmpdir(), 'portal-data-'))
})
afterEach(() => rmSync(DATA_DIR, { recursive: true, force: true }))

const say = (word: string) => {
  const file = join(DATA_DIR, 'say.mjs')
  writeFileSync(file, `console.log('${word}')`)
  const env = { ...process.env, ...compileCache({ DATA_DIR }) }
  return execFileSync(process.execPath, [file], { env, encoding: 'utf8' }).trim()
}

test('compiled code is kept below DATA_DIR/cache and never outlives its source', () => {
  expect(say('one')).toBe('one')
  expect(existsSync(join(DATA_DIR, 'cache'))).toBe(true)
  expect(say('two')).toBe('two')
})

test('a folder that cannot be written stops nothing', () => {
  writeFileSync(join(DATA_DIR, 'cache'), 'a file is in the way')
  expect(say('still here')).toBe('still here')
})

test('what was kept of an earlier build is forgotten, and nothing else in the cache', () => {
  say('one')
  mkdirSync(join(DATA_DIR, 'cache', 'pictures'))
  forgetCompiled({ DATA_DIR })
  expect(existsSync(compileCache({ DATA_DIR }).NODE_COMPILE_CACHE)).toBe(false)
  expect(existsSync(join(DATA_DIR, 'cache', 'pictures'))).toBe(true)
  forgetCompiled({ DATA_DIR })
})
