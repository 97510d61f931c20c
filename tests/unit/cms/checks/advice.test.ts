import { describe, expect, test } from 'vitest'
import { checkAbbreviations } from '../../../../cms/checks/abbreviations.ts'
import { isAllCapitals } from '../../../../cms/checks/capitals.ts'
import { adviceOn } from '../../../../cms/checks/check.ts'
import { checkBold } from '../../../../cms/checks/headings.ts'
import { passagesOf } from '../../../../cms/checks/passages.ts'
import { checkSentences, sentencesOf } from '../../../../cms/checks/sentences.ts'
import { richList, richParagraph, richText, richWords as words } from '../../../../cms/content/richNodes.ts'

test('titles in capitals are told from abbreviations and Roman numbers', () => {
  for (const title of ['THÔNG BÁO TUYỂN DỤNG', 'CHƯƠNG I: QUY ĐỊNH CHUNG', 'KẾ HOẠCH NĂM 2026 của tỉnh'])
    expect(isAllCapitals(title), title).toBe(true)
  for (const title of ['UBND tỉnh họp', 'BHXH, BHYT', 'Phụ lục II', 'Sở Y tế', 'VNeID'])
    expect(isAllCapitals(title), title).toBe(false)
})

test('sentences end at a full stop, not at numbers, names of places or document numbers', () => {
  const text =
    'Lệ phí là 1.200.000 đồng. Nộp ở TP. Lào Cai theo Nghị định 63/2010/NĐ-CP! Còn gì nữa không? Hết.'
  expect(sentencesOf(text)).toEqual([
    'Lệ phí là 1.200.000 đồng.',
    'Nộp ở TP. Lào Cai theo Nghị định 63/2010/NĐ-CP!',
    'Còn gì nữa không?',
    'Hết.',
  ])
})

test('a sentence is long by its syllables, and each item of a list counts alone', () => {
  const long = `${'một hai ba bốn năm '.repeat(8)}.`
  const ofText = (nodes: Parameters<typeof richText>[0]) => checkSentences(passagesOf(richText(nodes)), 'vi')
  expect(ofText([richParagraph([words(long)])]).map(({ rule }) => rule)).toEqual(['longSentence'])
  const items = Array.from({ length: 8 }, () => [words('một hai ba bốn năm')])
  expect(ofText([richParagraph([words('Gồm:')]), richList('ul', items)])).toEqual([])
})

describe('abbreviations', () => {
  const unexplained = (...passages: string[]) => checkAbbreviations(passages).map(({ excerpt }) => excerpt)

  test('are explained where they are first used', () => {
    expect(unexplained('Bộ phận giải quyết TTHC trả kết quả.', 'TTHC khác')).toEqual(['TTHC'])
    expect(unexplained('Giải quyết thủ tục hành chính (TTHC). TTHC khác.')).toEqual([])
    expect(unexplained('Ủy ban bầu cử (sau đây gọi tắt là UBBC) họp.')).toEqual([])
    expect(unexplained('TTHC (thủ tục hành chính) là việc của dân.')).toEqual([])
    expect(unexplained('The Investment Registration Certificate (IRC) is issued.')).toEqual([])
  })

  test('are none in numbers of documents, addresses, well-known ones and words in capitals', () => {
    expect(unexplained('Quyết định 12/2026/QĐ-UBND của UBND tỉnh, phụ lục III')).toEqual([])
    expect(unexplained('Gửi https://dvc.gov.vn/KTX hoặc KTX@laocai.gov.vn, mã QR')).toEqual([])
    expect(unexplained('TUYỆT ĐỐI KHÔNG đưa mã cho người lạ')).toEqual([])
  })
})

test('the wording of official texts is left alone, but for their titles', () => {
  const body = richText([richParagraph([words(`Giải quyết TTHC ${'rất dài '.repeat(30)}.`)])])
  const text = { path: 'body', value: body, language: 'vi' as const, pictures: new Map() }
  const named = { titles: ['QUYẾT ĐỊNH BAN HÀNH QUY CHẾ'], leads: [] }
  expect(adviceOn({ ...text, isOfficial: true }, named).map(({ rule }) => rule)).toEqual(['capitals'])
  expect(adviceOn(text, named).map(({ rule }) => rule)).toEqual(['capitals', 'longSentence', 'abbreviation'])
})

test('a bold paragraph above others is a heading; a bold sentence, a bold word and a signature are none', () => {
  const of = (...blocks: ReturnType<typeof richParagraph>[]) =>
    checkBold(richText(blocks)).map(({ rule }) => rule)
  const paragraph = (text: string, format = 0) => richParagraph([words(text, format)])
  const [bold, text] = [paragraph('Hồ sơ cần nộp', 1), paragraph('Tờ khai và căn cước.')]
  expect(of(bold, text)).toEqual(['boldHeading'])
  expect(of(bold, richList('ul', [[words('Tờ khai')]]))).toEqual(['boldHeading'])
  expect(of(paragraph('Hồ sơ gồm:', 1), text)).toEqual([])
  expect(of(richParagraph([words('Lệ phí', 1), words(' là 0 đồng')]), text)).toEqual([])
  expect(of(text, paragraph('Nguyễn Văn An', 1))).toEqual([])
})
