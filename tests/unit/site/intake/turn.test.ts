import { describe, expect, it, test } from 'vitest'
import { CASE_KINDS } from '../../../../cms/content/cases/kinds.ts'
import type { CaseKind } from '../../../../cms/content/cases/kind.ts'
import {
  ANSWER_NAMES,
  FIELDS,
  LONGEST,
  readAnswers,
  type Answers,
} from '../../../../site/views/intake/answers.ts'
import { toAnswerRows, toStopView } from '../../../../site/views/intake/page.ts'
import { problemsOf, type Form } from '../../../../site/views/intake/problems.ts'
import { stepsOf } from '../../../../site/views/intake/steps.ts'
import { begin, readAct, turnTo, type Act } from '../../../../site/views/intake/turn.ts'

const kindOf = (key: string): CaseKind => CASE_KINDS.find((one) => one.key === key)!
const formOf = (key: string): Form => ({
  ...{ kind: kindOf(key), communes: ['02911'], agencies: ['a1'] },
  isPage: (path) => path === '/thu-tuc/1.000001',
  isProcedure: (code) => code === '1.000001',
})
const empty = Object.fromEntries(ANSWER_NAMES.map((name) => [name, ''])) as Answers
const answers = (given: Partial<Answers>): Answers => ({ ...empty, ...given })
const next: Act = { kind: 'next' }
const report = answers({
  ...{ topic: 'cong-thuong', commune: '02911', spot: 'Cạnh chợ', text: 'Đèn tắt' },
  done: 'topic commune spot text photos contact',
})

describe('the questions of a form', () => {
  it('are those of the kind, and the telephone comes first for what may be urgent', () => {
    expect(stepsOf(kindOf('hien-truong'), answers({ topic: 'an-ninh-giao-thong' }))).toEqual(
      'topic urgent commune spot text photos contact'.split(' '),
    )
    expect(stepsOf(kindOf('hien-truong'), answers({ topic: 'cong-thuong' }))).not.toContain('urgent')
    expect(stepsOf(kindOf('bao-sai'), empty)).toEqual(['page', 'text', 'photos', 'contact'])
  })

  it('follow each other when they are answered', () => {
    const form = formOf('hien-truong')
    const turn = turnTo({ at: 'topic', act: next, answers: answers({ topic: 'cong-thuong' }) }, form)
    expect(turn).toMatchObject({ at: 'commune', problems: [], answers: { done: 'topic' } })
    expect(turnTo({ at: 'contact', act: next, answers: report }, form).at).toBe('check')
  })

  it('stay until they are answered rightly, with what was typed', () => {
    const form = formOf('hien-truong')
    const long = 'a'.repeat(LONGEST.text + 1)
    const turn = turnTo({ at: 'text', act: next, answers: answers({ text: long }) }, form)
    expect(turn).toMatchObject({ at: 'text', problems: [{ field: 'text', says: 'tooLong' }] })
    expect(turn.answers.text).toBe(long)
    expect(turnTo({ at: 'topic', act: next, answers: empty }, form).problems).toEqual([
      { field: 'topic', says: 'noTopic' },
    ])
  })

  it('can be gone back to and changed, and nothing that was typed is lost', () => {
    const form = formOf('hien-truong')
    const typed = answers({ ...report, text: '' })
    expect(turnTo({ at: 'text', act: { kind: 'back' }, answers: typed }, form)).toMatchObject({
      ...{ at: 'spot', problems: [], answers: typed },
    })
    const change: Act = { kind: 'change', step: 'spot' }
    expect(turnTo({ at: 'check', act: change, answers: report }, form).at).toBe('spot')
    expect(turnTo({ at: 'spot', act: next, answers: report }, form).at).toBe('check')
  })

  it('begin after what the address says already', () => {
    const form = formOf('bao-sai')
    expect(begin({ page: '/thu-tuc/1.000001', done: 'page' }, form).at).toBe('text')
    expect(begin({ page: '/khong-co', done: 'page' }, form).at).toBe('page')
  })
})

describe('a form', () => {
  it('is ready only when every question is answered, whatever it says of itself', () => {
    const form = formOf('hien-truong')
    const send: Act = { kind: 'send' }
    expect(turnTo({ at: 'check', act: send, answers: report }, form).isReady).toBe(true)
    const forged = answers({ ...report, commune: '99999' })
    expect(turnTo({ at: 'check', act: send, answers: forged }, form)).toMatchObject({
      ...{ at: 'commune', isReady: false, problems: [{ says: 'noCommune' }] },
    })
    expect(turnTo({ at: null, act: next, answers: empty }, form).at).toBe('topic')
  })

  it.each([
    ['next', { at: null, act: { kind: 'next' } }],
    ['change:text', { at: null, act: { kind: 'change', step: 'text' } }],
    ['change:../x', { at: null, act: { kind: 'next' } }],
    ['<b>', { at: null, act: { kind: 'next' } }],
  ])('reads the button %s', (value, read) => {
    expect(readAct((name) => (name === 'lam' ? value : null))).toEqual(read)
  })

  it('sends along what its page does not ask', () => {
    const view = toStopView({ at: 'text', answers: report, problems: [] }, kindOf('hien-truong'), 'vi')
    expect(view.hidden.map(({ name }) => name)).toEqual([
      FIELDS.topic,
      FIELDS.commune,
      FIELDS.spot,
      FIELDS.done,
    ])
    expect(view.number).toEqual({ at: '4', of: '6' })
    const wrong = { field: 'text', says: 'noText' } as const
    const bad = toStopView({ at: 'text', answers: empty, problems: [wrong] }, kindOf('hien-truong'), 'en')
    expect(bad.problems).toEqual([{ id: FIELDS.text, text: 'Write what it is about' }])
  })

  it('repeats every answer before it is sent', () => {
    const names = { commune: 'Xã Bắc Hà', agency: undefined, photos: 2 }
    const rows = toAnswerRows(report, kindOf('hien-truong'), names, 'vi')
    expect(rows.map(({ lines }) => lines)).toEqual([
      ...[['Công thương'], ['Xã Bắc Hà'], ['Cạnh chợ'], ['Đèn tắt'], ['Đã tải 2 ảnh'], []],
    ])
  })
})

test('contacts are wanted as the kind says, and must be some', () => {
  const says = (key: string, given: Partial<Answers>) =>
    problemsOf('contact', answers(given), formOf(key)).map((one) => one.says)
  expect(says('hien-truong', {})).toEqual([])
  expect(says('hien-truong', { phone: '123', email: 'a' })).toEqual(['badPhone', 'badEmail'])
  expect(says('yeu-cau-thong-tin', {})).toEqual(['noName', 'noContact', 'noAddress'])
  const whole = { name: 'Lý Thị A', phone: '0912 345 678', address: 'Bắc Hà' }
  expect(says('yeu-cau-thong-tin', whole)).toEqual([])
})

test('any values are read, without control characters', () => {
  const read = readAnswers((name) => (name === FIELDS.text ? ' a\u0000b\r\nc ' : null))
  expect(read).toEqual({ ...empty, text: 'a b\nc' })
})
