import type { FormState } from 'payload'
import { expect, test } from 'vitest'
import { questionsIn } from '../../../cms/components/questions/questionsIn.ts'

test('questions and options whose keys are not filled in yet can be chosen by the keys that they will get', () => {
  const rows = (count: number) => ({ rows: Array.from({ length: count }, (_, at) => ({ id: String(at) })) })
  const fields = {
    questions: rows(2),
    'questions.0.text': { value: 'Ai nộp?' },
    'questions.0.key': { value: 'nguoi-nop' },
    'questions.0.options': rows(3),
    'questions.0.options.0.label': { value: 'Tự nộp' },
    'questions.0.options.1.label': { value: 'Tự nộp' },
    'questions.0.options.1.key': { value: 'tu-nop' },
    'questions.0.options.2.label': {},
    'questions.1.text': { value: 'Nhận ở đâu?' },
  } as unknown as FormState
  const [first, second] = questionsIn(fields)
  expect(first!.key).toBe('nguoi-nop')
  expect(first!.options!.map(({ key }) => key)).toEqual(['tu-nop-2', 'tu-nop', ''])
  expect(second!.key).toBe('nhan-o-dau')
})
