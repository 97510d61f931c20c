import { expect, test } from 'vitest'
import { toManifest } from '../../../site/views/manifest.ts'

const siteName = 'Cổng thông tin điện tử tỉnh Lào Cai'

test('a start screen shows the province, else the name of the portal', () => {
  expect(toManifest({ siteName, shortName: 'Lào Cai' }, 'vi')).toMatchObject({
    name: siteName,
    short_name: 'Lào Cai',
    lang: 'vi',
    start_url: '/',
  })
  expect(toManifest({ siteName, shortName: undefined }, 'en')).toMatchObject({
    short_name: siteName,
    start_url: '/en',
  })
})
