import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import type { StoredCase } from '../../../../cms/cases/stored.ts'
import type { ActProps } from '../../../../cms/components/cases/ActFields.tsx'

vi.doMock('@payloadcms/ui', () => ({ useTranslation: () => ({ i18n: { language: 'vi' } }) }))
const { PublishFields } = await import('../../../../cms/components/cases/PublishFields.tsx')

function spotIn(of: Partial<StoredCase>): string | undefined {
  const at = { of: { text: 'Đèn tắt', ...of }, events: [], files: [] }
  const props = { at, look: { language: 'vi' } } as unknown as ActProps
  const html = renderToStaticMarkup(createElement(PublishFields, props))
  return /<input[^>]*name="publicSpot"[^>]*value="([^"]*)"/.exec(html)?.[1]
}

test.each<[Partial<StoredCase>, string | undefined]>([
  [{ place: { words: 'Ngã ba chợ' } }, 'Ngã ba chợ'],
  [{ place: { words: 'Trước nhà bà Giàng Thị Mai' } }, ''],
  [{ place: { words: 'Số nhà 12' } }, ''],
  [{ place: { words: 'Ngã ba chợ' }, isReviewed: true, publicSpot: null }, ''],
  [{ place: { words: 'Số nhà 12' }, isReviewed: true, publicSpot: 'Cạnh chợ' }, 'Cạnh chợ'],
  [{ place: { commune: '02647' } }, undefined],
])('of %j the public place begins as %j', (of, spot) => {
  expect(spotIn(of)).toBe(spot)
})
