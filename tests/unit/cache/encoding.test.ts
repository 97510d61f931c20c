import { describe, expect, it } from 'vitest'
import { acceptedEncodings, brotliBest, gzipNow, restore } from '../../../site/cache/encoding.ts'
import { makeEntry, pickEncoding, remakeBody } from '../../../site/cache/entry.ts'

const htmlOf = (body: Buffer) => ({
  status: 200,
  headers: [['content-type', 'text/html']] as const,
  body,
})

describe('acceptedEncodings', () => {
  it.each([
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['gzip;q=0.5, br;q=0', ['gzip', 'identity']],
    ['GZIP', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0, gzip', ['gzip', 'identity']],
    ['identity', ['identity']],
    ['', ['identity']],
    [undefined, ['identity']],
    [';;q=,,=', ['identity']],
  ])('%s', (header, expected) => expect(acceptedEncodings(header)).toEqual(expected))
})

describe('the body of a kept page', () => {
  it('sends pictures as they are, whatever the reader takes', () => {
    const body = Buffer.alloc(5000, 'x')
    const page = { status: 200, headers: [['content-type', 'image/avif']] as const, body }
    const entry = makeEntry('/anh/a-640x360.avif', page, { maxAge: 60, staleFor: 60, tags: [] }, 0)
    expect(pickEncoding(entry, ['br', 'gzip', 'identity'])).toBe('identity')
    expect(entry.bodies.identity).toBe(body)
  })

  it.each(['br', 'gzip', 'identity'] as const)(
    'keeps a body made again as %s alone, not with the block it came in',
    async (encoding) => {
      const page = Buffer.from('Thủ tục hành chính. '.repeat(300))
      const entry = makeEntry('/', htmlOf(page), { maxAge: 60, staleFor: 60, tags: [] }, 0)
      entry.bodies.gzip = await gzipNow(page)
      delete entry.bodies.identity
      if (encoding === 'gzip') {
        entry.bodies.br = await brotliBest(page)
        delete entry.bodies.gzip
      }
      const body = await remakeBody(entry, encoding)
      expect(entry.bodies[encoding]).toBe(body)
      expect((await restore({ [encoding]: body }, 'identity')).equals(page)).toBe(true)
      expect(body.buffer.byteLength).toBe(body.length)
    },
  )
})
