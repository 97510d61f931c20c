import { expect, test } from 'vitest'
import { toCommuneLine } from '../../../../site/views/communes/list.ts'
import { readPreparing } from '../../../../site/views/communes/preparing.ts'

const unit = { slug: 'xa-bac-ha', name: 'Bắc Hà', code: '1', type: 'Xã' } as never as Parameters<
  typeof toCommuneLine
>[0]
const hrefAt = (query: string) => {
  const preparing = readPreparing(new URLSearchParams(query))
  return toCommuneLine(unit, { locale: 'vi', procedure: '1.000001', preparing }).href
}

test('a reader who chooses a commune for a checklist returns to it, with the answers and the day', () => {
  expect(hrefAt('ve=chuan-bi&q-loai=nha-o&ngay=2026-12-01')).toBe(
    '/thu-tuc/1.000001/chuan-bi?ngay=2026-12-01&q-loai=nha-o&xa=xa-bac-ha',
  )
  expect(hrefAt('ve=chuan-bi&truong-hop=2')).toBe('/thu-tuc/1.000001/chuan-bi?truong-hop=2&xa=xa-bac-ha')
})

test('another reader is led to the page of the procedure', () => {
  expect(hrefAt('q-loai=nha-o')).toBe('/thu-tuc/1.000001?xa=xa-bac-ha')
})

test('what cannot be an answer is left out', () => {
  const many = Array.from({ length: 99 }, (_, at) => `q-a${at}=b`).join('&')
  expect(hrefAt(`ve=chuan-bi&q-a=<b>&q-${'a'.repeat(99)}=b&q-b=${'a'.repeat(99)}&truong-hop=-1&c=d`)).toBe(
    '/thu-tuc/1.000001/chuan-bi?xa=xa-bac-ha',
  )
  expect(hrefAt(`ve=chuan-bi&${many}`).match(/q-/g)).toHaveLength(30)
})
