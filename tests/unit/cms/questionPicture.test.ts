import { describe, expect, test } from 'vitest'
import { conditionWords } from '../../../cms/components/questions/conditionWords.ts'
import { firstPart, freeOption, withOption, withPart } from '../../../cms/components/questions/edits.ts'
import { layoutOf, opensFrom } from '../../../cms/components/questions/layout.ts'
import { placeWords } from '../../../cms/components/questions/placeWords.ts'
import { questionWords } from '../../../cms/components/questions/text.ts'
import { parseCondition } from '../../../cms/content/questions/condition.ts'

const question = (key: string, options: string, askIf?: string) => ({
  key,
  askIf,
  options: options.split(' ').map((option) => ({ key: option, label: option.toUpperCase() })),
})
const QUESTIONS = [
  question('loai', 'nha xuong khac'),
  question('chu', 'minh chung', 'loai=nha'),
  question('cap', '3 4', 'loai!=nha\nchu=chung'),
  question('kenh', 'giay mang'),
]

describe('the picture', () => {
  test('draws a line from each answer that lets a question be asked', () => {
    expect(opensFrom(QUESTIONS, parseCondition('loai!=nha\nchu=chung')!)).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ])
    expect(opensFrom(QUESTIONS, parseCondition('khac=a & loai=gi')!)).toEqual([])
  })

  test('sets questions that follow from others further in, below each other, and lines beside each other', () => {
    const { boxes, lines, height } = layoutOf(QUESTIONS)
    expect(boxes.map(({ x }) => x)).toEqual([1, 25, 49, 1])
    for (const [at, box] of boxes.entries())
      expect(box.y + box.height).toBeLessThan(boxes[at + 1]?.y ?? height)
    expect(lines.map(({ to, lane, from }) => [to, lane, from.length])).toEqual([
      [1, 0, 1],
      [2, 1, 3],
    ])
  })

  test('draws nothing for a condition on itself or a later question', () => {
    expect(layoutOf([question('a', 'x y', 'b=x'), question('b', 'x y', 'b=x')]).lines).toEqual([])
  })
})

describe('a condition is edited', () => {
  const condition = parseCondition('a=x & b=y\nc=z')!

  test('by its parts; an alternative without parts goes', () => {
    expect(withPart(condition, [0, 1], null)).toEqual(parseCondition('a=x\nc=z'))
    expect(withPart(condition, [1, 0], null)).toEqual(parseCondition('a=x & b=y'))
    expect(withPart([], [0, 0], firstPart(QUESTIONS[0]!))).toEqual([])
  })

  test('by its options, of which one stays', () => {
    const part = firstPart(QUESTIONS[0]!)
    expect(freeOption(part, QUESTIONS[0])).toBe('xuong')
    expect(withOption(part, 1, 'xuong').options).toEqual(['nha', 'xuong'])
    expect(withOption(part, 0, null).options).toEqual(['nha'])
    expect(freeOption({ ...part, options: ['nha', 'xuong', 'khac'] }, QUESTIONS[0])).toBeUndefined()
  })
})

test('a condition is said by the numbers of its questions', () => {
  const words = questionWords('vi')
  expect(conditionWords('loai!=nha|xuong & kenh=mang\nchu=chung', QUESTIONS, words)).toBe(
    'câu 1 không phải là “NHA” hoặc “XUONG” và câu 4 là “MANG”; hoặc câu 2 là “CHUNG”',
  )
  expect(conditionWords('x == y', QUESTIONS, words)).toBe('x == y')
})

test('a field is said by its rows', () => {
  expect(placeWords('cases.0.documents.2.when', 'vi')).toBe('Trường hợp 1, Giấy tờ 3')
  expect(placeWords('methods', 'en')).toBe('Method')
})
