import { describe, expect, it } from 'vitest'
import { documentNameKeys, queryNameKeys } from '../../../search/nameKeys.ts'

describe('name keys', () => {
  it.each(['Thủ tục đăng ký kết hôn', 'ĐĂNG KÝ KẾT HÔN', 'dang ky ket hon', 'Đăng ký kết hôn.'])(
    'find a title asked for as %j',
    (query) => {
      const keys = documentNameKeys(['Thủ tục đăng ký kết hôn', ''], [])
      expect(keys).toHaveLength(1)
      expect(queryNameKeys(query)[0]).toBe(keys[0])
    },
  )

  it('tell a title from another name, and a name from a longer one', () => {
    const [byName] = documentNameKeys([], ['kết hôn'])
    expect(queryNameKeys('kết hôn')).toEqual([expect.not.stringMatching(byName ?? ''), byName])
    expect(queryNameKeys('kết hôn lưu động')).not.toContain(byName)
  })

  it('are words of letters and digits', () => {
    expect(queryNameKeys('x').every((key) => /^q[a-z0-9]+$/.test(key))).toBe(true)
    expect(queryNameKeys('?!')).toEqual([])
  })
})
