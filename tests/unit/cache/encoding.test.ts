import { describe, expect, it } from 'vitest'
import { acceptedEncodings } from '../../../site/cache/encoding.ts'

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
