import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toDocumentKind } from '../../../ops/import/documents.ts'
import { decodeKeyboard } from '../../../search/keyboard.ts'
import { documentKeys, procedureKeys, queryKeys } from '../../../search/officialKeys.ts'

type Stored = { number: string; type: string; issue_date?: string }

function readLines<T>(file: string): T[] {
  const path = new URL(`../../../ops/seed/data/${file}`, import.meta.url)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

const documents = ['legal-documents.jsonl', 'legal-documents-bulk.jsonl'].flatMap((file) =>
  readLines<Stored>(file),
)
const codes = readLines<{ code: string }>('procedures.jsonl').map(({ code }) => code)

/** A number without its signs: "50/2022/NĐ_CP" and "50/2022/NĐ-CP" are one document. */
const bare = (number: string) =>
  number
    .toUpperCase()
    .replaceAll('Ð', 'Đ')
    .replaceAll('Đ', 'D')
    .replace(/[^\p{L}\d]/gu, '')

const byKey = new Map<string, Set<string>>()
const add = (key: string, name: string) => byKey.set(key, (byKey.get(key) ?? new Set()).add(name))
for (const { number, type, issue_date } of documents) {
  const kind = toDocumentKind(type, number)
  for (const key of documentKeys(number, kind, issue_date?.slice(0, 4))) add(key, bare(number))
}
for (const code of codes) for (const key of procedureKeys(code)) add(key, code)

/** All documents that the most exact key of a query names, as the portal reads queries. */
const named = (query: string) => [...(byKey.get(queryKeys(decodeKeyboard(query))[0] ?? '') ?? [])]

/** Ways to write a number that say which document is meant; each names that one and no other. */
const FULL: [number: string, forms: string[]][] = [
  [
    '42/2022/NĐ-CP',
    [
      '42/2022/NĐ-CP',
      '42/2022/nđ-cp',
      '42/2022/ND-CP',
      '42/2022/nd-cp',
      '42/2022/nd cp',
      '42/2022 nd-cp',
      '42/2022/NĐ - CP',
      '42 / 2022 / NĐ-CP',
      '42-2022-nd-cp',
      '42.2022.NĐ.CP',
      '42 2022 NĐ CP',
      '42_2022_NĐ_CP',
      '042/2022/NĐ-CP',
      '４２/２０２２/NĐ-CP',
      '42/2022/NÐ-CP',
      '42/2022/NĐ-CP'.normalize('NFD'),
      '"42/2022/NĐ-CP"',
      '(42/2022/NĐ-CP)',
      'Số: 42/2022/NĐ-CP',
      'NĐ-CP 42/2022',
      'nđ cp số 42 năm 2022',
      'nd 42 2022',
      'nđ 42/2022',
      'NĐ42/2022',
      'ND42/2022',
      'nghị định 42/2022',
      'nghị định 42/22',
      'nghi dinh 42 nam 2022',
      'Nghị định số 42 năm 2022',
      'NGHỊ ĐỊNH 42/2022/NĐ-CP',
      'nghi dinh so 42/2022/ND-CP ngay 24/06/2022',
      'nghị định 42 ngày 24/6/2022',
      'nghị định 42 ngày 24 tháng 6 năm 2022',
      'nghị định 42/2022 của Chính phủ',
      'nghị định của chính phủ số 42 năm 2022',
      'nghị định 42/2022/NĐ-CP về dịch vụ công trực tuyến',
      'điều 5 nghị định 42/2022/NĐ-CP',
      'nghij ddinhj 42/2022',
      'nghij ddinhj soos 42 nawm 2022',
      'nghi5 d9inh5 42/2022',
    ],
  ],
  ['61/2018/NĐ-CP', ['nghị định 61 năm 2018', 'nd 61 2018', '61/2018/nd-cp']],
  [
    '22/2024/TT-BGDĐT',
    ['tt 22 2024 bgddt', 'thông tư 22/2024 bộ giáo dục', '22/2024/TT-BGDDT', 'TT-BGDĐT 22/2024'],
  ],
  ['07/2026/TT-NHNN', ['thông tư 07/2026 của ngân hàng nhà nước', 'tt 7 2026 nhnn', '07-2026-tt-nhnn']],
  [
    '31/2024/QH15',
    ['Luật 31/2024/QH15', 'luật số 31 2024 qh15', 'luật 31/2024', 'luat 31 nam 2024', '31/2024/qh15'],
  ],
  ['91/2015/QH13', ['bộ luật 91/2015/QH13', 'bo luat so 91 2015 qh13', 'luật 91/2015']],
  ['202/2025/QH15', ['nghị quyết 202 quốc hội 2025', 'nghi quyet 202/2025/QH15', 'nq 202 2025 qh15']],
  ['468/QĐ-TTg', ['quyết định 468/QĐ-TTg', 'qd 468 ttg', 'QĐ 468 của Thủ tướng', 'qđ-ttg 468', '468/qd-ttg']],
  [
    '5756/QĐ-BGDDT',
    ['số 5756/QĐ-BGDDT', '5756/QĐ-BGDĐT', 'quyết định 5756 bộ giáo dục và đào tạo', '5756 qd bgddt'],
  ],
  ['66.7/2025/NQ-CP', ['nghị quyết 66.7/2025', 'nq 66.7 2025 cp', '66.7/2025/NQ-CP']],
  ['237/NQ-UBTVQH16', ['nghị quyết 237 ubtvqh16', '237/NQ-UBTVQH16']],
  ['130/2013/TTLT-BTC-BGDĐT', ['thông tư liên tịch 130/2013 btc bgddt', 'ttlt 130/2013/TTLT-BTC-BGDĐT']],
]
const CODES: [code: string, forms: string[]][] = [
  [
    '1.001193',
    [
      '1.001193',
      ' 1.001193 ',
      '1 001193',
      '1,001193',
      '1. 001193',
      '1-001193',
      '1_001193',
      '1001193',
      '1.001.193',
      '1 001 193',
      '１.００１１９３',
      '1.001193.000.00.00.H38',
      '1001193.000.00.00.H38',
      '1.001193.h38',
      '1.001193-H38',
      '1.001193 h38',
      '(1.001193)',
      'TTHC 1.001193',
      'mã 1.001193 là gì',
      'mã thủ tục 1 001193',
      'mã tthc: 1.001193',
      'thur tucj 1.001193',
    ],
  ],
  ['2.000815', ['2.000815', '2000815', 'thủ tục 2 000815']],
  ['3.000348', ['3.000348.000.00.00.H38', '3,000348']],
]

describe.each(FULL)('%s', (number, forms) => {
  it.each([number, ...forms])('is what %j names', (form) => expect(named(form)).toEqual([bare(number)]))
})

describe.each(CODES)('%s', (code, forms) => {
  it.each(forms)('is what %j names', (form) => expect(named(form)).toEqual([code]))
})

describe('all numbers of the seed', () => {
  /** Numbers that name one document; "08" and the like are not numbers but what is left of one. */
  const whole = documents.filter(({ number }) => /\p{L}/u.test(number))
  const same = new Map<string, Set<string>>()
  for (const { number } of whole) {
    const plain = bare(number)
      .replace(/(?<=\d)(?:NQ|PL)(?=UBTVQH|QH)/, '')
      .replace(/^0+/, '')
    same.set(plain, (same.get(plain) ?? new Set()).add(bare(number)))
  }
  const isUnique = ({ number }: Stored) =>
    [...same.values()].every((numbers) => !numbers.has(bare(number)) || numbers.size === 1)
  const unique = whole.filter(isUnique)

  it.each<[string, (stored: Stored) => string]>([
    ['as they are', ({ number }) => number],
    ['in lower case', ({ number }) => number.toLowerCase()],
    ['decomposed', ({ number }) => number.normalize('NFD')],
    ['after their kind', ({ number, type }) => `${type} số ${number}`],
    ['without accents, with hyphens', ({ number }) => number.replaceAll('Đ', 'D').replaceAll('/', '-')],
  ])('name one document each, written %s', (_, write) => {
    expect(unique.length).toBeGreaterThan(4000)
    const wrong = unique.filter((stored) => named(write(stored)).join() !== bare(stored.number))
    expect(wrong.map(write)).toEqual([])
  })

  it('are found among the keys, with spaces for the signs', () => {
    const lost = unique.filter((stored) => {
      const keys = queryKeys(`${stored.type} ${stored.number.replace(/[/_-]/g, ' ')}`)
      return !keys.some((key) => byKey.get(key)?.has(bare(stored.number)))
    })
    expect(lost.map(({ number }) => number)).toEqual([])
  })

  it('name one procedure each', () => {
    for (const code of codes) {
      for (const form of [code, code.replace('.', ''), code.replace('.', ' '), `${code}.000.00.00.H38`]) {
        expect(named(form)).toEqual([code])
      }
    }
  })
})
