import { describe, expect, it } from 'vitest'
import { attachment, fileHeaders, hasSame } from '../../../../site/views/file-headers.ts'

describe('a file that is sent', () => {
  it('keeps its Vietnamese name and offers a plain one', () => {
    expect(attachment('Tờ khai đăng ký.pdf')).toBe(
      `attachment; filename="To khai dang ky.pdf"; filename*=UTF-8''T%E1%BB%9D%20khai%20%C4%91%C4%83ng%20k%C3%BD.pdf`,
    )
  })

  it('cannot break out of the header', () => {
    const header = attachment('a"; filename="b\r\n.pdf')
    expect(header).not.toMatch(/[\r\n]/)
    expect(header.match(/"/g)).toHaveLength(2)
  })

  it('is never shown in place', () => {
    const headers = fileHeaders({ filename: 'a.pdf', mimeType: 'application/pdf', etag: '"1"' })
    expect(headers['content-disposition']).toMatch(/^attachment/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain('sandbox')
  })

  it('is not sent again to a reader who has it', () => {
    expect(hasSame('"1"', '"1"')).toBe(true)
    expect(hasSame('W/"1", "2"', '"2"')).toBe(true)
    expect(hasSame(null, '"1"')).toBe(false)
    expect(hasSame('"0"', '"1"')).toBe(false)
  })
})
