import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toSnippet } from '../../../../site/views/framed/snippet.ts'

describe('the code for webmasters', () => {
  it('is one line: the script, and a link where scripts do not run', () => {
    const asked = { code: '1.001193', commune: '02839', locale: 'en' } as const
    expect(toSnippet(asked, 'https://tinh.example.vn', 'Papers')).toBe(
      '<script src="https://tinh.example.vn/nhung.js" data-thu-tuc="1.001193" data-xa="02839" data-lang="en" async></script>' +
        '<noscript><a href="https://tinh.example.vn/en/thu-tuc/1.001193/chuan-bi?xa=02839">Papers</a></noscript>',
    )
  })

  it('loads at most a kilobyte, which stores nothing', () => {
    const script = readFileSync(new URL('../../../../site/public/nhung.js', import.meta.url), 'utf8')
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(1024)
    expect(script).not.toMatch(/cookie|storage/i)
  })
})
