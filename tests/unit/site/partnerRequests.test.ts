import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { readCursor, writeCursor } from '../../../cms/partners/cursor.ts'
import { isWebhookAddress } from '../../../cms/partners/webhookAddress.ts'
import { isForeign, refuse } from '../../../site/server/request-checks.ts'

const request = (url: string, headers: Record<string, string> = {}) =>
  ({ method: 'POST', url, headers: { host: 'a.vn', ...headers } }) as unknown as IncomingMessage

describe('what programs of partners send', () => {
  test.each(['/api/v1/cases', '/api/v1/cases/PA-2026-000001/accept', '/api/open311/v2/requests.json'])(
    '%s is let in without an Origin',
    (url) => {
      expect(refuse(request(url))).toBeUndefined()
      expect(isForeign(request(url), 'https://a.vn')).toBe(false)
    },
  )

  test.each(['/gop-y/hoi-dap', '/api/v1x/cases', '/en/api/v1/cases', '/api/search-click'])(
    '%s is not',
    (url) => expect(isForeign(request(url), 'https://a.vn')).toBe(true),
  )
})

describe('the address of a webhook', () => {
  test.each(['https://1022.example.vn/w', 'https://example.vn:8443/', 'https://1.1.1.1/'])('%s', (url) =>
    expect(isWebhookAddress(url)).toBe(true),
  )
  test.each([
    ...[
      'http://example.vn/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://10.1.2.3/',
      'https://localhost/',
    ],
    ...['https://a:b@example.vn/', 'https://cms.internal/', 'ftp://example.vn/', 'https://2130706433/', 'x'],
  ])('not %s', (url) => expect(isWebhookAddress(url)).toBe(false))
})

test('a mark of the list is read as it was written, and nothing else is one', () => {
  const mark = { at: '2026-11-30T01:00:00.000Z', id: 'a-1' }
  expect(readCursor(writeCursor(mark))).toEqual(mark)
  expect(readCursor('2026-11-30T01:00:00Z')).toEqual({ ...mark, id: '' })
  for (const text of ['', 'x', 'MjAyNg', Buffer.from(`${mark.at} a b`).toString('base64url')])
    expect(readCursor(text)).toBeNull()
})
