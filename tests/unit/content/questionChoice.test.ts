import { describe, expect, test } from 'vitest'
import { toTargetState } from '../../../cms/checks/leadTargets.ts'
import { problemWords } from '../../../cms/checks/questionWords.ts'
import { readChoice } from '../../../cms/checks/readChoice.ts'
import { placeWords } from '../../../cms/components/questions/placeWords.ts'
import { checkChoice } from '../../../cms/content/questions/check.ts'
import {
  MOST_ASKED,
  targetProblems,
  targetsOf,
  type Choice,
  type TargetState,
} from '../../../cms/content/questions/choice.ts'

const question = (key: string, askIf?: string) => ({ key, askIf, options: [{ key: 'co' }, { key: 'khong' }] })
const GOOD: Choice = {
  questions: [question('viec'), question('loai', 'viec=co')],
  leads: [
    { when: 'viec=co & loai=co', procedures: ['1'] },
    { when: 'viec=co', procedures: ['2', '3'] },
    { when: 'viec=khong', agency: 'so' },
  ],
}

const problemsOf = (changed: Partial<Choice>) =>
  checkChoice({ ...GOOD, ...changed }).problems.map(({ kind, path, example }) =>
    [kind, path, example && [...example.values()].join(' ')].filter(Boolean).join(' | '),
  )

describe('the questions of a field', () => {
  test('are good where each path leads to the first result that applies', () => {
    expect(checkChoice(GOOD)).toEqual({ problems: [], paths: 3 })
  })

  test.each<[string, Partial<Choice>, string]>([
    ['without questions', { questions: [] }, 'noQuestions | questions'],
    ['without a result for some', { leads: GOOD.leads!.slice(0, 2) }, 'noLead | leads | khong'],
    [
      'with a result that another always precedes',
      { leads: [...GOOD.leads!, { when: 'viec=khong', page: 'x' }] },
      'neverLeads | leads.3.when',
    ],
    [
      'with a result to nowhere',
      { leads: [...GOOD.leads!.slice(0, 2), { when: 'viec=khong', procedures: [] }] },
      'leadsNowhere | leads.2.procedures',
    ],
    [
      'with a question that is never asked',
      { questions: [...GOOD.questions!, question('nua', 'viec=co & viec=khong')] },
      'neverAsked | questions.2.askIf',
    ],
    [
      'with a condition on what is not there',
      { leads: [...GOOD.leads!, { procedures: ['1'], when: 'mau=do' }] },
      'unknownQuestion | leads.3.when',
    ],
  ])('%s are refused', (_, changed, problem) => {
    expect(problemsOf(changed)).toEqual([problem])
  })

  test('are eight at most on each path, however many there are', () => {
    const many = Array.from({ length: MOST_ASKED + 1 }, (_, at) => question(`cau-${at}`))
    const leads = [{ procedures: ['1'] }]
    expect(problemsOf({ questions: many.slice(1), leads })).toEqual([])
    expect(problemsOf({ questions: many, leads })).toEqual([
      `tooLong | questions | ${'co '.repeat(9).trim()}`,
    ])
    const branching = [question('dau'), ...many.slice(1).map(({ key }) => question(key, 'dau=khong'))]
    expect(problemsOf({ questions: [...branching.slice(0, 8), question('re', 'dau=co')], leads })).toEqual([])
  })
})

describe('what leads go to', () => {
  const states = new Map<string, TargetState>([
    ['procedures/1', { name: '1.000001 Khai sinh', state: 'open' }],
    ['procedures/2', { name: '1.000002 Cũ', state: 'notInForce' }],
    ['agencies/so', { name: 'Sở', state: 'notPublic' }],
  ])

  test('is told at its field, where readers cannot use it', () => {
    const problems = targetProblems(GOOD.leads!, ({ collection, id }) => states.get(`${collection}/${id}`))
    expect(problems).toEqual([
      { kind: 'leadNotInForce', path: 'leads.1.procedures', about: '1.000002 Cũ' },
      { kind: 'leadNotPublic', path: 'leads.2.agency', about: 'Sở' },
    ])
    expect(problemWords(problems[0]!, []).vi).toContain('“1.000002 Cũ” không còn hoặc chưa có hiệu lực')
    expect(placeWords(problems[0]!.path, 'vi', true)).toBe('Kết quả 2')
  })

  test.each([
    ['open', { _status: 'published', status: 'in_force' }],
    ['notPublic', { _status: 'draft', status: 'in_force' }],
    ['notInForce', { _status: 'published', status: 'repealed' }],
    ['notInForce', { _status: 'published', status: 'in_force', effectiveFrom: '2099-01-01' }],
  ])('is %s by what is stored', (state, doc) => {
    const name = { vi: 'Khai sinh', en: 'Births' }
    expect(toTargetState('procedures', { code: '1.000001', name, ...doc })).toEqual({
      name: '1.000001 Khai sinh',
      state,
    })
  })

  test('is read from ids and documents, whatever a request sends', () => {
    const sent = { procedures: [{ id: 'a' }, 'b', null, { x: 1 }], agency: { id: 7 }, page: [], when: 3 }
    const { leads } = readChoice({ questions: 'x', leads: [sent] })
    expect(targetsOf(leads[0]!)).toEqual([
      { collection: 'procedures', id: 'a' },
      { collection: 'procedures', id: 'b' },
      { collection: 'agencies', id: '7' },
    ])
    expect(readChoice({ leads: 5 })).toEqual({ questions: [], leads: [] })
  })
})
