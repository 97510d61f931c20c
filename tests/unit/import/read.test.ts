import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { maxLineBytes } from '../../../cms/import/lines.ts'
import { readRecords } from '../../../cms/import/read.ts'
import { dataFile } from './data.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
async function read(content: string | Buffer) {
  const file = join(folder, `${(count += 1)}.jsonl`)
  writeFileSync(file, content)
  return readFile(file)
}
async function readFile(file: string) {
  const seen: string[] = []
  for await (const entry of readRecords(file)) {
    seen.push(`${entry.line} ${'record' in entry ? (entry.record as { code: string }).code : entry.problem}`)
  }
  return seen
}

const line = (code: string, name = 'Tên') => JSON.stringify({ code, name })

describe('JSON Lines', () => {
  test('byte order mark, CRLF and blank lines', async () => {
    expect(await read(`\ufeff${line('1.000001')}\r\n\r\n  \r\n${line('1.000002')}\r\n`)).toEqual([
      '1 1.000001',
      '4 1.000002',
    ])
  })

  test('bad lines are reported with their number, the others are read', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${line('1.000001')}\n{"code": "1.0000\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
      Buffer.from(`{"code":"x","name":"a"}\n${line('1.000002')}`),
    ])
    expect(await read(bytes)).toEqual([
      '1 1.000001',
      expect.stringMatching(/^2 not valid JSON/),
      '3 the line is not valid UTF-8',
      '4 code must look like 1.001193',
      '5 1.000002',
    ])
  })

  test('a broken first line does not turn the file into one document', async () => {
    expect(await read(`{"code": "1.0000\n${line('1.000002')}\n`)).toEqual([
      expect.stringMatching(/^1 not valid JSON/),
      '2 1.000002',
    ])
  })

  test('a line that is too long is refused, the next is read', async () => {
    const long = line('1.000001', 'a'.repeat(maxLineBytes))
    expect(await read(`${long}\n${line('1.000002')}`)).toEqual([
      '1 the line is longer than 4 MB',
      '2 1.000002',
    ])
  })

  test('decomposed letters are composed', async () => {
    const file = join(folder, 'nfd.jsonl')
    writeFileSync(file, line('1.000001', 'Tách hộ').normalize('NFD'))
    for await (const entry of readRecords(file))
      expect(entry).toMatchObject({ record: { name: 'Tách hộ'.normalize('NFC') } })
  })
})

describe('one JSON document', () => {
  test('an array, compact or spread over lines', async () => {
    const list = [{ code: '1.000001', name: 'a' }, { code: 'x' }]
    const wanted = ['1 1.000001', expect.stringMatching(/^2 /)]
    expect(await read(JSON.stringify(list))).toEqual(wanted)
    expect(await read(JSON.stringify(list, null, 2))).toEqual(wanted)
  })

  test('one object', async () => {
    expect(await readFile(dataFile('national-detail-example.json'))).toEqual(['1 1.010038'])
  })
})

describe('files that cannot be used', () => {
  test.each([
    ['empty', '', 'is empty'],
    ['blank', '\n \n', 'is empty'],
    ['UTF-16', Buffer.from('\ufeff{"code":1}', 'utf16le'), 'not UTF-8'],
    ['binary', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00]), 'not UTF-8'],
    ['broken array', '[{"code":', 'not valid JSON'],
  ])('%s', async (_name, content, words) => {
    await expect(read(content)).rejects.toThrow(words)
  })

  test('missing, or a folder', async () => {
    await expect(readFile(join(folder, 'none.jsonl'))).rejects.toThrow('there is no such file')
    await expect(readFile(folder)).rejects.toThrow('it is a folder')
  })
})
