import { describe, expect, test } from 'vitest'
import { checkQuestions } from '../../../cms/content/questions/check.ts'
import type { CheckedProcedure } from '../../../cms/content/questions/problem.ts'

const question = (key: string, options: string, askIf?: string) => ({
  key,
  askIf,
  options: options.split(' ').map((option) => ({ key: option })),
})
const QUESTIONS = [
  question('loai', 'nha-o khac'),
  question('chu', 'ca-nhan to-chuc', 'loai=nha-o'),
  question('kenh', 'giay mang'),
]
const GOOD: CheckedProcedure = {
  questions: QUESTIONS,
  cases: [
    { when: 'loai=nha-o', documents: [{}, { when: 'chu=to-chuc' }], steps: [{ when: 'kenh=mang' }] },
    { when: 'loai!=nha-o', documents: [{}, { when: 'kenh=mang' }] },
  ],
  methods: [
    { channel: 'direct', when: 'kenh=giay', fees: [{ when: 'chu=to-chuc' }, { when: 'chu!=to-chuc' }] },
    { channel: 'online', when: 'kenh=mang & loai=nha-o' },
    { channel: 'online', when: 'kenh=mang & loai=khac' },
  ],
  offices: [
    { office: 'department', when: 'chu=to-chuc' },
    { office: 'tax', when: 'loai=khac' },
  ],
  variants: [{ variant: 'a', when: 'kenh=mang' }],
  leads: [{ when: 'loai=khac & kenh=giay' }],
}

/** Each problem as its kind and place, with what it is about and the answers of its example. */
const problemsOf = (changed: Partial<CheckedProcedure>, doc = GOOD) =>
  checkQuestions({ ...doc, ...changed }).problems.map(({ kind, path, about, example }) =>
    [kind, path, about, example && [...example.values()].join(' ')]
      .filter((part) => part !== undefined)
      .join(' | '),
  )

test('a sound questionnaire has no problems and a number of paths', () => {
  expect(checkQuestions(GOOD)).toEqual({ problems: [], paths: 6 })
})

test('a procedure without questions and conditions has none, whatever it repeats', () => {
  const imported: CheckedProcedure = {
    cases: [{ documents: [] }, { documents: [{}] }],
    methods: [{ channel: 'direct' }, { channel: 'direct' }],
    leads: [{}, {}],
  }
  expect(problemsOf({}, imported)).toEqual([])
  expect(problemsOf({ questions: QUESTIONS, leads: [] }, imported)).toEqual([])
})

describe('what conditions name', () => {
  test.each([
    ['not a condition', 'unreadable | variants.0.when | not a condition'],
    ['mau=do', 'unknownQuestion | variants.0.when | mau'],
    ['loai=nha-o|lau-dai', 'unknownOption | variants.0.when | lau-dai'],
    ['loai=nha-o\nloai=lau-dai', 'unknownOption | variants.0.when | lau-dai'],
  ])('%j', (when, problem) => {
    expect(problemsOf({ variants: [{ variant: 'a', when }] })).toEqual([problem])
  })

  test('without any question', () => {
    expect(problemsOf({}, { cases: [{ documents: [{ when: 'loai=nha-o' }] }] })).toEqual([
      'unknownQuestion | cases.0.documents.0.when | loai',
    ])
  })

  test.each([
    ['loai=nha-o', 'asksItself | questions.0.askIf | loai'],
    ['chu=ca-nhan', 'asksLater | questions.0.askIf | chu'],
    ['mau=do', 'unknownQuestion | questions.0.askIf | mau'],
  ])('the first question is asked if %j', (askIf, problem) => {
    const [first, ...others] = QUESTIONS
    expect(problemsOf({ questions: [{ ...first!, askIf }, ...others] })).toContain(problem)
  })
})

describe('keys', () => {
  test.each([
    [question('loai', 'a b'), 'questionTwice | questions.3.key | loai'],
    [question('mau', 'do do'), 'optionTwice | questions.3.options.1.key | do'],
    [question('', 'a b'), 'noKey | questions.3.key'],
    [{ key: 'mau', options: [] }, 'noOptions | questions.3.options'],
  ])('%j', (added, problem) => {
    expect(problemsOf({ questions: [...QUESTIONS, added] })).toEqual([problem])
  })
})

describe('on the paths', () => {
  test('a question is never asked', () => {
    const added = question('nua', 'a b', 'loai=khac & chu=ca-nhan')
    expect(problemsOf({ questions: [...QUESTIONS, added] })).toEqual(['neverAsked | questions.3.askIf'])
  })

  test('a row never applies; rows within it are not told as well', () => {
    const never = { when: 'loai=khac & chu=ca-nhan', documents: [{ when: 'kenh=giay' }] }
    expect(problemsOf({ cases: [...GOOD.cases!, never] })).toEqual(['neverApplies | cases.2.when'])
    const within = [{ when: 'loai=nha-o', documents: [{}, { when: 'loai=khac' }] }, { documents: [{}] }]
    expect(problemsOf({ cases: within })).toEqual(['neverApplies | cases.0.documents.1.when'])
    expect(
      problemsOf({ methods: [{ channel: 'post', fees: [{ when: 'loai=khac & chu=to-chuc' }] }] }),
    ).toEqual(['neverApplies | methods.0.fees.0.when'])
  })

  test('a row applies only where readers are led elsewhere', () => {
    const variants = [{ variant: 'a', when: 'loai=khac & kenh=giay' }]
    expect(problemsOf({ variants })).toEqual(['neverApplies | variants.0.when'])
    expect(problemsOf({ variants, leads: [] })).toEqual([])
  })

  test('a lead comes too late', () => {
    expect(problemsOf({ leads: [...GOOD.leads!, { when: 'loai=khac & kenh=giay & chu!=to-chuc' }] })).toEqual(
      ['neverLeads | leads.1.when'],
    )
  })

  test('no paper is left, except for readers who are led elsewhere', () => {
    const cases = [{ documents: [{ when: 'loai=nha-o' }] }]
    expect(problemsOf({ cases })).toEqual(['noPaper | cases | khac mang'])
    const led = { leads: [{ when: 'loai=khac' }], methods: GOOD.methods!.slice(0, 2), offices: [] }
    expect(problemsOf({ cases, ...led })).toEqual([])
    expect(problemsOf({ cases: [{ steps: [{}] }] })).toEqual([])
  })

  test('no method is left, or two of one channel', () => {
    expect(problemsOf({ methods: [{ channel: 'direct', when: 'loai=nha-o' }], leads: [] })).toEqual([
      'noMethod | methods | khac giay',
    ])
    const methods = [{ channel: 'direct' }, { channel: 'direct', when: 'chu=to-chuc' }, { channel: 'online' }]
    expect(problemsOf({ methods })).toEqual(['twoMethods | methods.1.when | nha-o to-chuc giay'])
  })

  test('two offices, two entry points', () => {
    expect(
      problemsOf({ offices: [{ office: 'department', when: 'chu=to-chuc' }, { office: 'tax' }] }),
    ).toEqual(['twoOffices | offices.0.when | nha-o to-chuc giay'])
    expect(problemsOf({ offices: [{ office: 'tax', when: 'chu=to-chuc' }, { office: 'tax' }] })).toEqual([])
    expect(problemsOf({ variants: [{ variant: 'a', when: 'kenh=mang' }, { variant: 'b' }] })).toEqual([
      'twoVariants | variants.0.when | nha-o ca-nhan mang',
    ])
  })

  test('there are too many', () => {
    const many = Array.from({ length: 16 }, (_, at) => question(`q${at}`, 'a b'))
    const { problems, paths } = checkQuestions({
      questions: many,
      variants: [{ variant: 'a', when: 'q0=b' }],
    })
    expect(problems).toEqual([{ kind: 'tooManyPaths', path: 'questions' }])
    expect(paths).toBeNull()
  })
})

test('twelve questions with 28,125 paths are checked without reading a condition for each path', () => {
  const questions = Array.from({ length: 12 }, (_, at) =>
    question(`q${at}`, 'a b c', at % 2 === 1 && at < 10 ? `q${at - 1}=a` : undefined),
  )
  let reads = 0
  const countedRow = (when: string) => ({
    get when() {
      reads += 1
      return when
    },
  })
  const documents = questions.flatMap(({ key }) => ['a', 'b'].map((option) => countedRow(`${key}=${option}`)))
  const methods = ['a', 'b', 'c'].map((option) => ({ channel: 'direct', when: `q0=${option}` }))
  const { problems, paths } = checkQuestions({
    questions,
    methods,
    cases: [{ documents: [{}, ...documents] }],
  })
  expect([problems, paths]).toEqual([[], 28125])
  expect(reads / documents.length).toBeLessThan(10)
})
