import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { addressSource } from '../../../cms/importRuns/fetch/address.ts'
import { busSource } from '../../../cms/importRuns/fetch/bus.ts'
import { folderSource } from '../../../cms/importRuns/fetch/folder.ts'

const { signal } = new AbortController()
const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

/** A real HTTP server; its address. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  ends.push(() => server.close())
  await new Promise((done) => server.once('listening', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a folder', () => {
  test('gives its newest file of a known kind, once nobody writes to it any more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'danh-muc-'))
    ends.push(() => rmSync(folder, { recursive: true }))
    const write = (name: string, secondsAgo: number) => {
      writeFileSync(join(folder, name), name)
      utimesSync(join(folder, name), Date.now() / 1000 - secondsAgo, Date.now() / 1000 - secondsAgo)
    }
    expect(await folderSource(folder)(signal)).toBeNull()
    write('cu.jsonl', 90)
    write('moi.CSV', 60)
    write('dang-chep.jsonl', 5)
    write('ghi-chu.txt', 40)
    expect(await folderSource(folder)(signal)).toEqual({ name: 'moi.CSV', bytes: Buffer.from('moi.CSV') })
  })

  test('that is not there is a failure in words', async () => {
    await expect(folderSource('/khong/co')(signal)).rejects.toThrow('Không mở được thư mục')
  })
})

describe('an address', () => {
  test('gives its file under its name', async () => {
    const host = await serve((_, response) => response.end('{}'))
    expect(await addressSource(`${host}/du-lieu/tthc.jsonl?x=1`)(signal)).toEqual({
      ...{ name: 'tthc.jsonl', bytes: Buffer.from('{}') },
    })
  })

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['another status', (response) => response.writeHead(500).end(), 'mã 500'],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'Không lấy được',
    ],
    ['too much', (response) => response.end(Buffer.alloc(12_000_001)), 'lớn hơn mức cho phép'],
    ['a cut connection', (response) => response.destroy(), 'Không lấy được'],
  ])('with %s is a failure in words', async (_, answer, words) => {
    const host = await serve((_request, response) => answer(response))
    await expect(addressSource(`${host}/a.jsonl`)(signal)).rejects.toThrow(words)
  })
})

describe('the exchange behind the bus', () => {
  const PROCEDURES = ['1.000002', '1.000001']
  const asked: string[] = []

  /** Answers as the exchange does; each session is good for `lasts` calls, and answers are passed on as text. */
  async function exchange({ lasts = Infinity, password = 'dung', list = PROCEDURES as unknown[] } = {}) {
    let [session, left] = [0, 0]
    asked.length = 0
    const answerTo = (path: string, body: Record<string, string>) => {
      if (path === '/auth') {
        left = lasts
        return body.password === password
          ? { session: `s${(session += 1)}`, error_code: '0' }
          : { error_code: 1 }
      }
      if (body.session !== `s${session}` || (left -= 1) < 0)
        return { error_code: 'EXPIRED', message: 'hết phiên' }
      asked.push(`${body.service} ${body.maTTHC ?? body.maDonVi}`)
      const result =
        body.service === 'LayThuTuc' ? [{ MATTHC: body.maTTHC }] : list.map((MATTHC) => ({ MATTHC }))
      return { message: JSON.stringify({ error_code: 0, message: '', result }) }
    }
    return serve(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      expect(request.headers.dstcode).toBe('VN:GOV')
      response.end(JSON.stringify(answerTo(request.url!, JSON.parse(Buffer.concat(parts).toString()))))
    })
  }
  const source = (host: string) =>
    busSource({
      ...{ loginUrl: `${host}/auth`, shareUrl: `${host}/share`, username: 'tinh', password: 'dung' },
      ...{ unit: 'H38', destination: 'VN:GOV' },
    })
  const linesOf = async (host: string) =>
    (await source(host)(signal))!.bytes
      .toString()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)

  test('gives each procedure of the province, in an order that does not change', async () => {
    expect(await linesOf(await exchange())).toEqual([{ MATTHC: '1.000001' }, { MATTHC: '1.000002' }])
    expect(asked).toEqual(['LayDanhSachTTHCDonVi H38', 'LayThuTuc 1.000001', 'LayThuTuc 1.000002'])
  })

  test('is signed in to again when the session ends', async () => {
    expect(await linesOf(await exchange({ lasts: 1 }))).toHaveLength(2)
  })

  test.each([
    [{ password: 'khac' }, 'tên đăng nhập hoặc mật khẩu'],
    [{ lasts: 0 }, 'không trả lời dịch vụ LayDanhSachTTHCDonVi'],
    [{ list: [7] }, 'không đúng dạng'],
  ])('failing with %j says so', async (options, words) => {
    await expect(source(await exchange(options))(signal)).rejects.toThrow(words)
  })

  test('answering with a page is a failure', async () => {
    const host = await serve((_, response) => response.end('<html>'))
    await expect(source(host)(signal)).rejects.toThrow('không phải JSON')
  })
})
