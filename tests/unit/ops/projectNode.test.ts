import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { checkProjectNode, findProjectNode, NODE_DIGESTS, NODE_VERSION } from '../../../ops/projectNode.mjs'
import { root as project } from '../../../ops/root.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()
const GOOD = 'the Node that we know'
const here = `${process.platform}-${process.arch}`
const digests = { [here]: createHash('sha256').update(GOOD).digest('hex') }
const name = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
const platform = process.platform === 'win32' ? 'win' : process.platform

let dir: string
beforeEach(() => {
  dir = newFolder()
})

const OWN = 'node'
const OF_PLATFORM = `node/node_modules/node-${platform}-${process.arch}`

function put(place: string, content: string): string {
  const file = join(dir, 'node_modules', place, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

test('Node is found where its install script or its platform package left it', () => {
  expect(findProjectNode(dir)).toBeNull()
  const file = put(OWN, '')
  expect(findProjectNode(dir)).toBe(file)
})

test('without any there is none to run', async () => {
  expect(await checkProjectNode(dir, digests)).toEqual({ file: null, isKnown: true, removed: [] })
})

test('the file that we know is run, and is not read again while it stays as it is', async () => {
  const file = put(OWN, GOOD)
  expect((await checkProjectNode(dir, digests)).file).toBe(file)
  const note = readFileSync(join(dir, 'node_modules/.cong-tinh-node'), 'utf8')
  expect((await checkProjectNode(dir, digests)).file).toBe(file)
  expect(readFileSync(join(dir, 'node_modules/.cong-tinh-node'), 'utf8')).toBe(note)
})

test('another file is not run and does not stay', async () => {
  const files = [put(OWN, 'another'), put(OF_PLATFORM, 'another')]
  expect(await checkProjectNode(dir, digests)).toEqual({ file: null, isKnown: true, removed: files })
  expect(files.filter((file) => existsSync(file))).toEqual([])
})

test('a file that is changed after it was found good is not run, also with its old size and date', async () => {
  const file = put(OWN, GOOD)
  const then = new Date('2026-01-01T00:00:00Z')
  utimesSync(file, then, then)
  expect((await checkProjectNode(dir, digests)).file).toBe(file)
  writeFileSync(file, GOOD.replace('know', 'hate'))
  utimesSync(file, then, then)
  expect((await checkProjectNode(dir, digests)).file).toBeNull()
})

test('where one copy is spoilt the good one is run', async () => {
  const bad = put(OWN, 'another')
  const good = put(OF_PLATFORM, GOOD)
  expect(await checkProjectNode(dir, digests)).toEqual({ file: good, isKnown: true, removed: [bad] })
})

test('on a platform of which no digest is known that is told', async () => {
  const file = put(OWN, 'anything')
  expect(await checkProjectNode(dir, {})).toEqual({ file, isKnown: false, removed: [] })
})

test('the digests are those of the version that is installed', () => {
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  expect(dependencies.node).toBe(NODE_VERSION)
  const file = findProjectNode(project)
  if (!file || !NODE_DIGESTS[here]) return
  expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(NODE_DIGESTS[here])
})
