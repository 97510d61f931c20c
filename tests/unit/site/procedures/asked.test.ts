import { describe, expect, test } from 'vitest'
import { toAsked } from '../../../../site/views/procedures/asked.ts'

const options = (...keys: string[]) => keys.map((key) => ({ key, label: `Là ${key}` }))
const questions = [
  { key: 'loai', text: 'Công trình gì?', why: 'Giấy tờ khác nhau.', options: options('nha-o', 'khac') },
  { key: 'chu', text: 'Ai xây?', askIf: 'loai=nha-o', options: options('nguoi', 'to-chuc') },
  { key: 'kenh', text: 'Nộp cách nào?', options: options('truc-tiep', 'truc-tuyen') },
]
const doc = { code: '1.000001', questions } as Parameters<typeof toAsked>[0]

const ask = (query: string, of = doc) => toAsked(of, new URLSearchParams(query), 'vi')
const questionOf = (query: string) => {
  const asked = ask(query)
  return 'question' in asked ? asked.question : undefined
}
const hiddenOf = (query: string) =>
  questionOf(query)
    ?.hidden.map(({ name, value }) => `${name}=${value}`)
    .join('&')

describe('a questionnaire', () => {
  test('begins with the first question, and says why it is asked', () => {
    expect(questionOf('')).toMatchObject({
      number: 1,
      name: 'q-loai',
      text: 'Công trình gì?',
      why: 'Giấy tờ khác nhau.',
      isMissing: false,
      answered: [],
    })
  })

  test('goes on with what the answers ask for, and takes commune and day along', () => {
    expect(questionOf('q-loai=nha-o')).toMatchObject({ number: 2, name: 'q-chu' })
    expect(questionOf('q-loai=khac')).toMatchObject({ number: 2, name: 'q-kenh' })
    expect(hiddenOf('q-loai=nha-o&xa=xa-bac-ha&ngay=2026-12-01&utm=1')).toBe(
      'ngay=2026-12-01&xa=xa-bac-ha&q-loai=nha-o&hoi=chu',
    )
  })

  test('leads to the checklist with the answers that count', () => {
    expect(ask('q-loai=khac&q-chu=nguoi&q-kenh=truc-tiep&xa=xa-bac-ha')).toEqual({
      to: '/thu-tuc/1.000001/chuan-bi?xa=xa-bac-ha&q-loai=khac&q-kenh=truc-tiep',
    })
  })

  test.each([
    ['of no question', 'q-__proto__=x&hop=1'],
    ['that no question has', 'q-loai=constructor'],
    ['to a question that is not reached', 'q-kenh=truc-tiep'],
    ['that is very long', `q-loai=${'a'.repeat(10_000)}`],
  ])('asks the first question for an answer %s', (_, query) => {
    expect(questionOf(query)).toMatchObject({ number: 1, isMissing: false, answered: [] })
  })

  test('says what is missing when a form was sent without an answer', () => {
    expect(questionOf('q-loai=nha-o&hoi=chu')).toMatchObject({ number: 2, isMissing: true })
    expect(questionOf('q-loai=nha-o&hoi=loai')).toMatchObject({ number: 2, isMissing: false })
  })

  test('asks an answered question again, with its answer, and keeps the others', () => {
    const view = questionOf('q-loai=nha-o&q-chu=nguoi&q-kenh=truc-tiep&sua=chu')
    expect(view).toMatchObject({ number: 2, name: 'q-chu', isMissing: false })
    expect(view?.options.map(({ value, isChosen }) => isChosen && value)).toEqual(['nguoi', false])
    expect(view?.answered.map(({ question, answer }) => [question, answer])).toEqual([
      ['Công trình gì?', 'Là nha-o'],
      ['Nộp cách nào?', 'Là truc-tiep'],
    ])
    expect(view?.hidden.map(({ name }) => name)).toEqual(['q-loai', 'q-kenh', 'hoi'])
    expect(view?.answered[0]?.changeHref).toContain(
      '/cau-hoi?q-loai=nha-o&q-chu=nguoi&q-kenh=truc-tiep&sua=loai',
    )
  })
})

describe('a procedure without a questionnaire', () => {
  const cases = [{ name: 'Mất thẻ' }, { name: 'Lưu ý' }, { name: 'Thẻ hỏng' }]
  const of = { code: '1.000001', cases } as Parameters<typeof toAsked>[0]

  test('asks which of its cases it is, and leads to that one', () => {
    const asked = ask('xa=xa-bac-ha', of)
    const labels = 'question' in asked && asked.question.options.map(({ value, label }) => [value, label])
    expect(labels).toEqual([
      ['1', 'Mất thẻ'],
      ['3', 'Thẻ hỏng'],
    ])
    expect(ask('xa=xa-bac-ha&truong-hop=3', of)).toEqual({
      to: '/thu-tuc/1.000001/chuan-bi?xa=xa-bac-ha&truong-hop=3',
    })
    expect(ask('truong-hop=2', of)).toHaveProperty('question')
    expect(ask('hoi=truong-hop', of)).toMatchObject({ question: { isMissing: true } })
  })

  test('without cases leads to its checklist', () => {
    expect(ask('', { code: '1.000001' } as typeof doc)).toEqual({ to: '/thu-tuc/1.000001/chuan-bi' })
  })
})
