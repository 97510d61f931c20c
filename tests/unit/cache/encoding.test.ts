import { describe, expect, it } from 'vitest'
import { acceptedEncodings } from '../../../site/cache/encoding.ts'
import { makeEntry, pickBody } from '../../../site/cache/entry.ts'

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

describe('pickBody', () => {
  it('sends pictures as they are, whatever the reader takes', () => {
    const body = Buffer.alloc(5000, 'x')
    const page = { status: 200, headers: [['content-type', 'image/avif']] as const, body }
    const entry = makeEntry('/anh/a-640x360.avif', page, { maxAge: 60, staleFor: 60, tags: [] }, 0)
    expect(pickBody(entry, ['br', 'gzip', 'identity'])).toMatchObject({ encoding: 'identity', body })
  })
})
