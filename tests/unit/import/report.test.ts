import { expect, test } from 'vitest'
import { describe, emptyReport } from '../../../cms/import/report.ts'

test('a report tells counts, then what was refused', () => {
  const rejected = [
    { line: 3, reason: 'not valid JSON' },
    { line: 7, key: '1.000001', reason: 'name: required' },
  ]
  const report = {
    ...emptyReport(),
    created: 2,
    unchanged: 1,
    rejected,
    waiting: ['1.000002'],
    seconds: 0.25,
  }
  expect(describe(report).split('\n')).toEqual([
    '2 created, 0 updated, 1 unchanged, 2 rejected (0.3 s)',
    'Changed as drafts, an editor has to publish them: 1.000002',
    'Rejected:',
    '  line 3: not valid JSON',
    '  line 7 (1.000001): name: required',
  ])
  expect(describe(report, true)).toMatch(/^Dry run, nothing was stored/)
})

test('a report tells what is stored and still needs a look', () => {
  const report = {
    ...emptyReport(),
    contradictedFees: [{ key: '1.000001', values: ['0: Phí 6.000.000 đồng', '0: Phí 2 triệu đồng'] }],
    contradictedTimes: [{ key: '1.000001', values: ['3 day: Ngay trong ngày'] }],
    unknownCitations: [{ key: '1.000002', values: ['99/2099/QĐ-UBND'] }],
    editedHere: [{ key: '1.000003', values: ['cases: Trường hợp mới'] }],
  }
  expect(describe(report).split('\n').slice(1)).toEqual([
    '2 fees in 1 procedures are contradicted by their own words; the portal does not tell the number:',
    '  1.000001: 0: Phí 6.000.000 đồng | 0: Phí 2 triệu đồng',
    '1 times in 1 procedures are contradicted by their own words:',
    '  1.000001: 3 day: Ngay trong ngày',
    '1 citations in 1 procedures name documents the portal does not hold:',
    '  1.000002: 99/2099/QĐ-UBND',
    'Edited here and kept, in 1 records:',
    '  1.000003: cases: Trường hợp mới',
  ])
})

test('a long list of rejections is cut', () => {
  const rejected = Array.from({ length: 60 }, (_, line) => ({ line, reason: 'x' }))
  expect(describe({ ...emptyReport(), rejected })).toContain('and 10 more; --report <file> lists all')
})
