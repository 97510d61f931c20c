import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { merge } from '../../../cms/import/merge/merge.ts'
import { covers } from '../../../cms/import/merge/values.ts'
import { fromNationalDetail } from '../../../cms/import/national.ts'
import { withoutEmpty } from '../../../cms/import/present.ts'
import { nationalDetail } from '../../../cms/import/schemas.ts'
import { feeOf, timeOf } from '../../../cms/content/summaries.ts'
import { loadContent } from '../../../cms/seed/content.ts'
import { loadQuestionnaires } from '../../../cms/seed/questionnaire.ts'
import { withWhen } from '../../../cms/seed/withWhen.ts'
import { inEnglish, inVietnamese, rowsWithWhen } from '../../../cms/seed/workedFields.ts'
import { loadWorkedProcedures, workedProcedure } from '../../../cms/seed/workedProcedures.ts'
import { linesOf } from '../import/data.ts'

const worked = [...(await loadWorkedProcedures())]
const national = new Map(
  linesOf('procedures-national.jsonl').map((line) => [String(line.code), line] as const),
)
const local = new Set(linesOf('procedures.jsonl').map(({ code }) => String(code)))

test('every file is of a procedure of the catalogue that has an everyday name', async () => {
  const files = readdirSync('cms/seed/content/procedures')
  expect(worked.map(([code]) => `${code}.json`)).toEqual(files)
  expect(worked.filter(([code]) => !national.has(code) && !local.has(code))).toEqual([])
  const names = await loadContent('plain-names')
  expect(worked.filter(([code]) => !names[code]?.summary.en).map(([code]) => code)).toEqual([])
})

test('nothing that the catalogue says in Vietnamese only is left beside them', () => {
  const left = worked.flatMap(([code, { conditions, methods }]) => {
    const line = national.get(code)
    if (!line) return []
    const record = fromNationalDetail(nationalDetail.parse(line))
    const notes = record.methods.flatMap(({ time, fees, note }) => [
      time?.note,
      note,
      ...(fees ?? []).map((fee) => fee.note),
    ])
    return [
      ...(record.conditions && !conditions ? [`${code} conditions`] : []),
      ...(notes.some(Boolean) && !methods ? [`${code} methods`] : []),
    ]
  })
  expect(left).toEqual([])
})

test('the next import of the same catalogue leaves them as they are', () => {
  const changed = worked.flatMap(([code, one]) => {
    const line = national.get(code)
    if (!line) return []
    const { conditions, results, methods, cases, published } = fromNationalDetail(nationalDetail.parse(line))
    const data = withoutEmpty({ conditions, results, methods, cases, published })
    const stored: Record<string, unknown> = { ...data, ...inVietnamese(one) }
    const merged = merge({ base: data, here: stored, source: data }).value as Record<string, unknown>
    return Object.keys(data)
      .filter((name) => !covers(stored[name], merged[name]))
      .map((name) => `${code} ${name}`)
  })
  expect(changed).toEqual([])
})

const whens = (value: unknown): string[] =>
  JSON.stringify(value)
    .match(/"when":"(?:[^"\\]|\\.)*"/g)!
    .toSorted()

test('an import of a changed catalogue leaves the conditions of rows as they are, and brings what is new', async () => {
  for (const code of (await loadQuestionnaires()).keys()) {
    const one = worked.find(([own]) => own === code)![1]
    const { methods, cases } = fromNationalDetail(nationalDetail.parse(national.get(code)))
    const stored = { methods, cases, ...inVietnamese(one) }
    const here = { ...stored, ...withWhen(code, stored, rowsWithWhen(one)) }
    const added = { name: 'Giấy tờ mới của danh mục', documents: [{ name: 'Bản sao mới', copies: 1 }] }
    const source = { methods, cases: [...cases, added] }
    const merged = merge({ base: { methods, cases }, here, source }).value
    expect([code, whens(merged)]).toEqual([code, whens(here)])
    expect(merged).toMatchObject({ cases: expect.arrayContaining([expect.objectContaining(added)]) })
  }
})

test('they speak of today: of no district and of no other province', () => {
  const isOld = /cấp huyện|(?<!\p{L})(?:quận|huyện)(?!\p{L})|Hải Phòng|district/iu
  expect(worked.filter(([, one]) => isOld.test(JSON.stringify(one))).map(([code]) => code)).toEqual([])
})

test('English is English, and Vietnamese is Vietnamese', () => {
  const marked = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
  const pairs = (value: unknown): { vi: string; en: string }[] =>
    typeof value !== 'object' || value === null
      ? []
      : 'en' in value
        ? [value as { vi: string; en: string }]
        : Object.values(value).flatMap(pairs)
  for (const [code, one] of worked)
    for (const { vi, en } of pairs(one)) {
      // A name or a document number may stand in English text.
      const foreign = en.split(/\s+/).filter((word) => marked.test(word) && !/\d/.test(word))
      expect([code, en, foreign.length / en.split(/\s+/).length < 0.3]).toEqual([code, en, true])
      expect([code, vi, vi === en || marked.test(vi)]).toEqual([code, vi, true])
    }
})

test('papers and times are plausible, and mean the same in both languages', () => {
  for (const [code, one] of worked) {
    for (const { steps, papers } of one.cases) {
      expect([code, steps.length <= 6, papers.length <= 16]).toEqual([code, true, true])
      for (const { originals = 0, copies = 0 } of papers) expect(originals + copies).toBeLessThanOrEqual(10)
    }
    const [vietnamese, english] = [inVietnamese(one), inEnglish(one, { id: 'x', ...inVietnamese(one) })]
    expect([code, feeOf(english).kind, timeOf(english).kind]).toEqual([
      code,
      feeOf(vietnamese).kind,
      timeOf(vietnamese).kind,
    ])
  }
})

test('a file with an unknown member, one language or several cases without names is refused', () => {
  const [, good] = worked[0]!
  const refused = (change: object) => workedProcedure.safeParse({ ...good, ...change }).success
  expect(refused({})).toBe(true)
  expect(refused({ papers: [] })).toBe(false)
  expect(refused({ results: [{ vi: 'Giấy khai sinh' }] })).toBe(false)
  const { name: _, ...nameless } = good.cases[0]!
  expect(refused({ cases: [nameless, nameless] })).toBe(false)
})
