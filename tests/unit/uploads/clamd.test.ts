import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pingScanner, scan, ScannerError } from '../../../cms/uploads/clamd.ts'
import { checkScanner } from '../../../ops/start/scanner.ts'
import { hasClamd, startClamd } from '../../support/clamd.ts'
import { EICAR, startFakeScanner, type FakeScanner } from '../../support/fakeScanner.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

let folder: string
let socket: string
let scanner: FakeScanner

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-clamd-'))
  socket = join(folder, 'fake.sock')
  scanner = await startFakeScanner(socket)
})
beforeEach(() => Object.assign(scanner, { mode: 'scan', mostBytes: 26_214_400 }))
afterAll(async () => {
  await scanner.stop()
  rmSync(folder, { recursive: true, force: true })
})

const MB = 1024 * 1024

describe('a scanner', () => {
  test.each([0, 1, 65_536, 65_537, 25_000_000])('gets a file of %d bytes as it is', async (size) => {
    const bytes = randomBytes(size)
    expect(await scan(socket, bytes)).toBeNull()
    expect(scanner.scanned.at(-1)?.equals(bytes)).toBe(true)
  })

  test('says what it has found', async () => {
    expect(await scan(socket, Buffer.from(EICAR))).toBe('Eicar-Test-Signature')
    expect(await scan(socket, Buffer.concat([randomBytes(MB), Buffer.from(EICAR)]))).toBe(
      'Eicar-Test-Signature',
    )
  })

  test('is no word for clean when it takes no file of that size', async () => {
    scanner.mostBytes = 100_000
    await expect(scan(socket, randomBytes(8 * MB))).rejects.toThrow(/size limit exceeded|EPIPE|ECONNRESET/)
    await expect(scan(socket, randomBytes(8 * MB))).rejects.toBeInstanceOf(ScannerError)
  })

  test('is no word for clean when it hangs, closes, or is not there', async () => {
    scanner.mode = 'hang'
    await expect(scan(socket, Buffer.from('x'), 50)).rejects.toThrow(/no reply .* within 50 ms/)
    scanner.mode = 'drop'
    await expect(scan(socket, randomBytes(MB))).rejects.toBeInstanceOf(ScannerError)
    await expect(scan(join(folder, 'nothing'), Buffer.from('x'))).rejects.toBeInstanceOf(ScannerError)
    await expect(scan('127.0.0.1:1', Buffer.from('x'))).rejects.toBeInstanceOf(ScannerError)
    await expect(scan('[::1]:1', Buffer.from('x'))).rejects.toBeInstanceOf(ScannerError)
  })

  test('that does not answer is told at the start, in one line', async () => {
    const told: string[] = []
    const progress = { tell: (line: string) => void told.push(line) }
    await checkScanner({ CLAMAV_SOCKET: undefined }, progress)
    await checkScanner({ CLAMAV_SOCKET: socket }, progress)
    expect(told).toEqual([])
    await checkScanner({ CLAMAV_SOCKET: join(folder, 'nothing') }, progress)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^The virus scanner at .*nothing \(CLAMAV_SOCKET\) does not answer.*refused/)
  })
})

const pdfWith = (stream: Buffer) =>
  Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n4 0 obj<</Type/EmbeddedFile/Filter/FlateDecode/Length ${stream.length}>>stream\n`,
    ),
    stream,
    Buffer.from('\nendstream\nendobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n'),
  ])

describe.skipIf(!hasClamd)('clamd itself', () => {
  let real: Awaited<ReturnType<typeof startClamd>>
  beforeAll(async () => {
    real = await startClamd(join(folder, 'clamd'))
  }, 60_000)
  afterAll(() => real.stop())

  test('answers', () => expect(pingScanner(real.socket)).resolves.toBeUndefined())

  test.each([
    ['bare', Buffer.from(EICAR)],
    ['in a PDF', pdfWith(deflateSync(EICAR))],
    ['in a DOCX', makeZip([...OFFICE_PARTS.docx, ['word/media/a.bin', EICAR]])],
  ])('finds EICAR %s', async (_, bytes) => {
    expect(await scan(real.socket, bytes)).toContain('Eicar-Test-Signature')
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a PDF', pdfWith(deflateSync('Mẫu thử'))],
    ['4 MB of anything', Buffer.alloc(4 * MB, 'ab')],
  ])('finds nothing in %s', async (_, bytes) => {
    expect(await scan(real.socket, bytes)).toBeNull()
  })

  test('refuses what is larger than it takes', async () => {
    await expect(scan(real.socket, Buffer.alloc(20 * MB, 'ab'))).rejects.toBeInstanceOf(ScannerError)
  })
})
