import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fileDigest } from '../../../ops/projectNode.mjs'
import { checkedCopy } from '../../../ops/start/engine.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

let folder: string
let source: string
beforeEach(() => {
  folder = newFolder()
  source = join(folder, 'packaged')
  writeFileSync(source, 'the engine', { mode: 0o644 })
})

test('the file we know becomes a copy that only its owner may run', async () => {
  const copy = await checkedCopy(source, join(folder, 'bin'), await fileDigest(source))
  expect(copy && statSync(copy).mode & 0o777).toBe(0o500)
})

test('another file is not run', async () => {
  const digest = await fileDigest(source)
  writeFileSync(source, 'something else')
  expect(await checkedCopy(source, join(folder, 'bin'), digest)).toBeNull()
})

test('a copy that was changed later is replaced', async () => {
  const digest = await fileDigest(source)
  const copy = (await checkedCopy(source, join(folder, 'bin'), digest)) ?? ''
  chmodSync(copy, 0o700)
  writeFileSync(copy, 'tampered')
  expect(await checkedCopy(source, join(folder, 'bin'), digest)).toBe(copy)
  expect(await fileDigest(copy)).toBe(digest)
  expect(existsSync(`${copy}.part`)).toBe(false)
})
