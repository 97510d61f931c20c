import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { clearStamp, isStale, sourceDigest, writeStamp } from '../../../ops/start/stale.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

const build = {
  name: 'thing',
  sources: ['src', 'one.json', 'absent'],
  proof: 'out/done',
  command: '',
  args: [],
}
let root: string
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const finish = () => {
  put('out/done', '')
  writeStamp(root, build, sourceDigest(root, build.sources))
}

beforeEach(() => {
  root = newFolder()
  put('src/a.ts', 'a')
  put('src/deep/b.ts', 'b')
  put('one.json', '{}')
})

test('nothing built yet is stale, a finished build is not', () => {
  expect(isStale(root, build)).toBe(true)
  finish()
  expect(isStale(root, build)).toBe(false)
})

test.each([
  ['a changed file', () => put('src/deep/b.ts', 'c')],
  ['a new file', () => put('src/c.ts', '')],
  ['a removed file', () => rmSync(join(root, 'src/a.ts'))],
  ['a missing result', () => rmSync(join(root, 'out/done'))],
  ['an interrupted build', () => clearStamp(root, build)],
])('%s makes it stale', (_name, change) => {
  finish()
  change()
  expect(isStale(root, build)).toBe(true)
})

test('what builds write among the sources does not count', () => {
  finish()
  put('src/.next/BUILD_ID', 'x')
  put('src/dist/entry.mjs', 'x')
  put('src/node_modules/p/index.js', 'x')
  expect(isStale(root, build)).toBe(false)
})
