import { expect, test } from 'vitest'
import { describe, emptyReport } from '../../../ops/import/report.ts'

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

test('a long list of rejections is cut', () => {
  const rejected = Array.from({ length: 60 }, (_, line) => ({ line, reason: 'x' }))
  expect(describe({ ...emptyReport(), rejected })).toContain('and 10 more; --report <file> lists all')
})
