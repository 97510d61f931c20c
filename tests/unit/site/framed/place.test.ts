import { describe, expect, it } from 'vitest'
import { toKioskPlace } from '../../../../site/views/framed/place.ts'

const units = [
  { slug: 'xa-y-ty', code: '02686', fullName: 'Xã Y Tý', fullNameEn: 'Y Ty Commune' },
  { slug: 'xa-bac-ha', code: '02839', fullName: 'Xã Bắc Hà', fullNameEn: 'Bac Ha Commune' },
  { slug: null, code: '02840', fullName: 'Xã Không Tên', fullNameEn: null },
]

describe('where a screen stands', () => {
  it.each(['xa-bac-ha', '02839'])('is the commune in its address: %s', (xa) => {
    expect(toKioskPlace(units, xa, 'en')).toEqual({ name: 'Bac Ha Commune' })
  })

  it.each([undefined, 'xa-khong-co'])('is asked by name where the address has none: %s', (xa) => {
    expect(toKioskPlace(units, xa, 'vi')).toEqual({
      options: [
        { value: 'xa-bac-ha', label: 'Xã Bắc Hà' },
        { value: 'xa-y-ty', label: 'Xã Y Tý' },
      ],
    })
  })
})
