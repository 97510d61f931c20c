import { expect, test } from 'vitest'
import { citedArticles } from '../../../cms/import/citedArticle.ts'

const cited = (...texts: string[]) => [...citedArticles(texts).values()]

test('the article is found in any usual citation', () => {
  expect(cited('theo Điều 14 NĐ 104/2022/NĐ-CP')).toEqual(['Điều 14'])
  expect(cited('quy định tại điểm b khoản 1 Điều 57 Nghị định số 95/2024/NĐ-CP')).toEqual([
    'điểm b khoản 1 Điều 57',
  ])
  expect(cited('Điều 21 của Thông tư 12/2025/TT-BCA', 'Điều 21 Thông tư 12/2025/TT-BCA')).toEqual(['Điều 21'])
})

test('several articles of a document, an exception and another document are none', () => {
  expect(cited('Điều 8 Nghị định 99/2022/NĐ-CP; Điều 34 Nghị định 99/2022/NĐ-CP')).toEqual([])
  expect(cited('trừ trường hợp quy định tại khoản 1 Điều 12 Nghị định số 92/2024/NĐ-CP')).toEqual([])
  expect(cited('Mẫu số 08 Nghị định 99/2022/NĐ-CP', 'Điều 5 của hợp đồng')).toEqual([])
})
