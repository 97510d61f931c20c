import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPlaywright, readVitest } from '../../../ops/check/reports.ts'
import { root } from '../../../ops/root.ts'
import { closingLine, judge, sum } from '../../../ops/check/tally.ts'
import { temporaryFolders } from './folders.ts'

const newFolder = temporaryFolders()

const save = (report: unknown) => {
  const file = join(newFolder(), 'report.json')
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report))
  return file
}

test('the closing line names skipped tests only when there are some', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
  expect(closingLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
})

test('counts add up, and what failed is listed', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  expect(sum([{ ...one, failures: ['a', 'b'] }, one])).toMatchObject({ failures: ['a', 'b'] })
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
})

test.each([
  ['a good run', { passed: 5, failed: 0, skipped: 1 }, 0, { passed: 5, failed: 0, skipped: 1 }],
  ['failing tests', { passed: 5, failed: 2, skipped: 0 }, 1, { passed: 5, failed: 2, skipped: 0 }],
  ['a run without a report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
  ['a run of nothing', { passed: 0, failed: 0, skipped: 0 }, 0, { passed: 0, failed: 1, skipped: 0 }],
  ['only skipped tests', { passed: 0, failed: 0, skipped: 4 }, 0, { passed: 0, failed: 1, skipped: 4 }],
  ['a crash after good tests', { passed: 5, failed: 0, skipped: 0 }, 1, { passed: 5, failed: 1, skipped: 0 }],
  ['a killed run', { passed: 5, failed: 0, skipped: 0 }, null, { passed: 5, failed: 1, skipped: 0 }],
])('%s is judged', (_name, counted, code, expected) => {
  expect(judge(counted, code)).toEqual(expected)
})

test('a test file that cannot be loaded is one failure', () => {
  const file = save({
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        ...{ name: join(root, 'tests/a.test.ts'), status: 'failed' },
        assertionResults: [
          { status: 'failed', fullName: 'group one' },
          { status: 'passed', fullName: 'two' },
        ],
      },
      { name: join(root, 'tests/b.test.ts'), status: 'failed', assertionResults: [] },
      {
        ...{ name: join(root, 'tests/c.test.ts'), status: 'passed' },
        assertionResults: [{ status: 'passed', fullName: 'three' }],
      },
    ],
  })
  const failures = ['tests/a.test.ts: group one', 'tests/b.test.ts']
  expect(readVitest(file)).toEqual({ passed: 3, failed: 2, skipped: 2, failures })
})

test('a flaky browser test and an error outside tests are failures', () => {
  const spec = (title: string, ok: boolean) => ({ title, ok, file: 'e2e/a.test.ts' })
  const suites = [{ specs: [spec('one', true)], suites: [{ specs: [spec('two', false)] }] }]
  const file = save({ suites, errors: [{}], stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } })
  expect(readPlaywright(file)).toEqual({
    ...{ passed: 4, failed: 3, skipped: 2 },
    failures: ['e2e/a.test.ts: two'],
  })
})

test('a broken or missing report counts for nothing', () => {
  expect(readVitest(save('{"numPassed'))).toBeNull()
  expect(readPlaywright('/nowhere/report.json')).toBeNull()
})
