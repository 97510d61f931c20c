import { describe, expect, it } from 'vitest'
import { matchPhrase, toPhrases, toTyped } from '../../../search/phrases.ts'
import { toWords } from '../../../search/words.ts'

/** How many words of the text, from a place on, are a phrase of the lines. */
const lengthOf = (lines: readonly string[], text: string, at = 0) =>
  matchPhrase(toPhrases(lines), toTyped(toWords(text)), at)

describe('phrases', () => {
  it.each([
    ['alternatives', ['nộp|làm ở đâu'], 'làm ở đâu', 3],
    ['a part that may be missing, there', ['xin? hỏi về'], 'xin hỏi về', 3],
    ['a part that may be missing, not there', ['xin? hỏi về'], 'hỏi về', 2],
    ['a part at the end that is missing', ['bao lâu vậy?'], 'bao lâu', 2],
    ['several words in one alternative', ['ở nơi_nào|đâu'], 'ở nơi nào', 3],
    ['one word beside several', ['ở nơi_nào|đâu'], 'ở đâu', 2],
    ['the longest of several lines', ['hỏi', 'hỏi về', 'hỏi về là'], 'hỏi về thuế', 2],
    ['nothing where only parts that may be missing are', ['dạ? vâng?'], 'thuế', 0],
    ['nothing where the text ends within a phrase', ['nộp ở đâu'], 'nộp ở', 0],
    ['nothing where no line begins so', ['nộp ở đâu'], 'ở đâu', 0],
  ])('%s', (_, lines, text, expected) => expect(lengthOf(lines, text)).toBe(expected))

  it('are looked for from a place on', () => {
    expect(lengthOf(['ở đâu'], 'khai sinh ở đâu', 2)).toBe(2)
    expect(lengthOf(['ở đâu'], 'khai sinh ở đâu', 1)).toBe(0)
  })

  it('are found without accents, but not with others', () => {
    expect(lengthOf(['làm ở đâu'], 'lam o dau')).toBe(3)
    expect(lengthOf(['làm ở đâu'], 'lạm ở đậu')).toBe(0)
    expect(lengthOf(['vậy'], 'cho vay', 1)).toBe(1)
    expect(lengthOf(['vậy'], 'giấy tờ thủ tục vay', 4)).toBe(0)
  })
})
