import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSegments, toSnippet } from '../../../search/segments.ts'

const joined = (segments: { text: string }[]) => segments.map(({ text }) => text).join('')
const terms = fc
  .uniqueArray(fc.constantFrom('khai', 'sinh', 'dang', 'ky', 'b'))
  .map((words) => new Set(words))

describe('toSegments', () => {
  it('marks matching words with their accents and the blanks between them', () => {
    expect(toSegments('Thủ tục đăng ký khai sinh.', new Set(['dang', 'ky']))).toEqual([
      { text: 'Thủ tục ', mark: false },
      { text: 'đăng ký', mark: true },
      { text: ' khai sinh.', mark: false },
    ])
  })

  it('marks no single syllable of another compound beside a whole match', () => {
    const marked = (text: string) =>
      toSegments(text, new Set(['khai', 'sinh', 'cho', 'con']))
        .filter(({ mark }) => mark)
        .map(({ text: words }) => words)
    expect(marked('Học sinh cần bản sao khai sinh khi nộp cho trường')).toEqual(['khai sinh'])
    expect(marked('Học sinh nộp hồ sơ')).toEqual(['sinh'])
  })

  it('joined is the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        terms,
        (text, words) => joined(toSegments(text, words)) === text,
      ),
    )
  })

  it('never has two stretches of a kind in a row, nor an empty one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('khai', 'sinh', ' ', ', ', 'đăng', '<b>')),
        terms,
        (parts, words) => {
          const segments = toSegments(parts.join(''), words)
          segments.forEach((segment, at) => {
            expect(segment.text).not.toBe('')
            expect(segment.mark).not.toBe(segments[at + 1]?.mark)
          })
        },
      ),
    )
  })

  it('leaves markup as text', () => {
    expect(toSegments('<b>x</b>', new Set(['b']))).toContainEqual({ text: 'b', mark: true })
  })
})

describe('toSnippet', () => {
  const long = `${'chữ '.repeat(80)}khai sinh ${'nữa '.repeat(80)}`

  it('shows the part with the match and says that it was cut', () => {
    const text = joined(toSnippet(long, new Set(['khai', 'sinh'])))
    expect(text).toMatch(/^… .*khai sinh.* …$/)
    expect(text.split(' ').length).toBeLessThan(42)
  })

  it('shows the beginning when nothing matches', () => {
    expect(joined(toSnippet(long, new Set(['x'])))).toMatch(/^chữ .* …$/)
  })

  it('has a marked stretch whenever the text has a match', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('khai', 'nữa', 'chữ'), { minLength: 1, maxLength: 120 }),
        (words) => {
          const hasMark = toSnippet(words.join(' '), new Set(['khai'])).some(({ mark }) => mark)
          expect(hasMark).toBe(words.includes('khai'))
        },
      ),
    )
  })
})
