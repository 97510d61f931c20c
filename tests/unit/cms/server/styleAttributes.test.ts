import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compressed } from '../../../../cms/server/compressed.ts'
import { makeRenaming, withoutStyleAttributes } from '../../../../cms/server/styleAttributes.ts'

const PAGE = '<p class="a" style="flex:1">Tỉnh <i style="opacity:0">Lào Cai</i> &quot; style=&quot;</p>'
const SENT = PAGE.replaceAll(' style="', ' data-style="')

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/page': (response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.write(PAGE)
    response.end(PAGE)
  },
  '/whole': (response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Length', Buffer.byteLength(PAGE))
    response.end(PAGE)
  },
  '/data': (response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ PAGE }))
  },
}

const server = createServer((request, response) => {
  const answer = compressed(withoutStyleAttributes(async () => ANSWERS[request.url ?? '']!(response)))
  void answer(request, response)
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

test('the style attributes of a page are renamed wherever it is cut into parts', () => {
  const bytes = Buffer.from(PAGE)
  for (let at = 0; at <= bytes.length; at += 1) {
    const { next, rest } = makeRenaming()
    const parts = [next(bytes.subarray(0, at)), next(bytes.subarray(at)), rest()]
    expect(Buffer.concat(parts).toString(), `cut at ${at}`).toBe(SENT)
  }
})

describe('an answer', () => {
  const read = async (path: string, encoding: string) => {
    const answer = await fetch(origin + path, { headers: { 'accept-encoding': encoding } })
    return answer.text()
  }

  test.each(['identity', 'gzip', 'br'])('is changed when it is a page, as %s too', async (encoding) => {
    expect(await read('/page', encoding)).toBe(SENT + SENT)
    expect(await read('/whole', encoding)).toBe(SENT)
    expect(JSON.parse(await read('/data', encoding))).toEqual({ PAGE })
  })
})
