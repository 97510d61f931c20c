import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Random, makeRandom } from '../../../../cms/generate/random.ts'
import { toExact } from '../../../../search/exact.ts'
import { fold } from '../../../../search/fold.ts'
import { correct } from '../../../../search/spelling/correct.ts'
import { makeLexicon } from '../../../../search/spelling/lexicon.ts'
import { decodeKeyboard } from '../../../../search/keyboard.ts'
import { ACCENT_MISTAKES, LETTER_MISTAKES, type Mistyping } from './mistypings.ts'
import { type Named, lexiconTexts, otherTitles, procedures, queries } from './portalTexts.ts'

const lexicon = makeLexicon(lexiconTexts(procedures))
/** As if every fifth procedure were not of this portal: what people ask that its texts do not hold. */
const strange = procedures.filter((_, at) => at % 5 === 0)
const partial = makeLexicon(lexiconTexts(procedures.filter((_, at) => at % 5 !== 0)))

/** Phrases misspelled in each way. */
const CASES = 300

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function pieceOf(text: string, random: Random, most: number): string[] {
  const words = wordsOf(text)
  const length = random.between(3, most)
  const start = random.between(0, Math.max(0, words.length - length))
  return words.slice(start, start + length)
}

/** Words somebody may look for: an everyday name, or a piece of an official one. */
function phraseOf(named: Named[], random: Random): string[] {
  const { official, everyday } = random.pick(named)
  const short = everyday.map(wordsOf).filter(({ length }) => length > 1 && length < 10)
  return short.length > 0 && random.chance(0.5) ? random.pick(short) : pieceOf(official, random, 7)
}

function mistypings(
  name: string,
  mistype: Mistyping,
  hasAccents: boolean,
): { typed: string; meant: string }[] {
  const random = makeRandom(`${name} ${hasAccents}`)
  const cases: { typed: string; meant: string }[] = []
  while (cases.length < CASES) {
    const phrase = phraseOf(procedures, random)
    const words = hasAccents ? phrase : phrase.map(fold)
    const [typed, meant] = [mistype(words, random).join(' '), words.join(' ')]
    if (toExact(typed) !== toExact(meant)) cases.push({ typed, meant })
  }
  return cases
}

/** Share of the misspelled phrases that come back as they were meant, in percent. */
function rightOf(name: string, mistype: Mistyping, hasAccents: boolean): number {
  const right = mistypings(name, mistype, hasAccents).filter(({ typed, meant }) => {
    const found = correct(lexicon, typed)
    return hasAccents ? toExact(found?.text ?? '') === toExact(meant) : found?.folded === meant
  })
  return (right.length / CASES) * 100
}

/** Share of well spelled texts that come back changed, in percent. */
function changedOf(texts: string[], known = lexicon): number {
  return (texts.filter((text) => correct(known, text)?.changed).length / texts.length) * 100
}

const many = (count: number, make: (random: Random) => string[], seed: string): string[] => {
  const random = makeRandom(seed)
  return Array.from({ length: count }, () => make(random).join(' '))
}

describe('correct, on mistakes made at random', () => {
  const plain = Object.entries(LETTER_MISTAKES)
  it.each(plain)('%s, without accents', (name, mistype) =>
    expect(rightOf(name, mistype, false)).toBeGreaterThanOrEqual(84),
  )
  it.each([...plain, ...Object.entries(ACCENT_MISTAKES)])('%s, with accents', (name, mistype) =>
    expect(rightOf(name, mistype, true)).toBeGreaterThanOrEqual(90),
  )
})

describe('correct, on what is well spelled', () => {
  const known = many(500, (random) => phraseOf(procedures, random), 'known')
  const unknown = many(500, (random) => phraseOf(strange, random), 'unknown')
  const titles = many(500, (random) => pieceOf(random.pick(otherTitles), random, 8), 'titles')

  it('leaves phrases of the portal', () => {
    expect(changedOf(known)).toBeLessThanOrEqual(0.5)
    expect(changedOf(known.map(fold))).toBeLessThanOrEqual(0.5)
  })
  it('leaves phrases the portal does not have', () => {
    expect(changedOf(unknown, partial)).toBeLessThanOrEqual(2)
    expect(changedOf(unknown.map(fold), partial)).toBeLessThanOrEqual(2)
  })
  it('leaves the words of other fields', () => {
    expect(changedOf(titles)).toBeLessThanOrEqual(2.5)
    expect(changedOf(titles.map(fold))).toBeLessThanOrEqual(2.5)
  })
  it('leaves what people ask', () => {
    const asked = queries.filter(({ kind }) => kind !== 'typo').map(({ query }) => decodeKeyboard(query))
    expect(asked.filter((query) => correct(lexicon, query)?.changed)).toEqual([])
  })
  it('restores accents without calling it a change', () => {
    const right = known.filter(
      (phrase) => toExact(correct(lexicon, fold(phrase))?.text ?? '') === toExact(phrase),
    )
    expect(right.length / known.length).toBeGreaterThanOrEqual(0.95)
  })
})

describe('correct', () => {
  it.each([
    ['đang ky tạm chú', 'đăng ký tạm trú'],
    ['giâý phép xây dưng', 'giấy phép xây dựng'],
    ['nghỉa vụ quân sự', 'nghĩa vụ quân sự'],
    ['chứng thưc bãn sao', 'chứng thực bản sao'],
    ['hộ kinh danh', 'hộ kinh doanh'],
    ['giấy xác nhận đôc thân', 'giấy xác nhận độc thân'],
    ['dnag ky khhai sinh', 'đăng ký khai sinh'],
    ['dangky khaisinh', 'đăng ký khai sinh'],
    ['dangkykhaisinh', 'đăng ký khai sinh'],
    ['khai si nh', 'khai sinh'],
    ['khais inh', 'khai sinh'],
    ['giay phpe lai xe', 'giấy phép lái xe'],
    ['nghành nghề kinh doanh', 'ngành nghề kinh doanh'],
    ['quyền xử dụng đất', 'quyền sử dụng đất'],
    ['Giấy phep xay dụng', 'Giấy phép xây dựng'],
    ['passsport renewal', 'passport renewal'],
    ['marrige registration', 'marriage registration'],
  ])('reads %j as %j', (typed, meant) => {
    expect(correct(lexicon, typed)).toMatchObject({ text: meant, folded: fold(meant), changed: true })
  })

  it.each([
    'gplx',
    'đổi gplx',
    'cấp gcnqsdđ lần đầu',
    'bhyt',
    '1.004222.000.00.00.H20',
    'ct01',
    'Nguyễn Văn Tèo',
    'dc ko',
    'sổ đỏ',
    'hoà giải',
    'work permit for foreigner',
    'nghị định 42/2022/NĐ-CP',
  ])('leaves %j', (typed) => {
    const found = correct(lexicon, typed)
    expect(found).toMatchObject({ changed: false, folded: fold(typed).replace(/[^a-z0-9]+/g, ' ') })
    expect(toExact(found?.text ?? '')).toBe(toExact(typed))
  })

  it('keeps signs and capitals around what it changes', () => {
    expect(correct(lexicon, 'Chứng thưc (bãn sao)?')?.text).toBe('Chứng thực (bản sao)?')
  })
  it('knows accents in either composition', () => {
    expect(correct(lexicon, 'đăng ký tạm chú'.normalize('NFD'))?.text).toBe('đăng ký tạm trú')
  })
  it('is surer of a change the less the typed words mean', () => {
    const sure = correct(lexicon, 'dnag ky khhai sinh')?.confidence ?? 0
    expect(sure).toBeGreaterThan(correct(lexicon, 'tạm chú')?.confidence ?? 1)
  })
  it.each(['', '  ', '?!', '118/2025', '日本'])('has nothing to say to %j', (text) =>
    expect(correct(lexicon, text)).toBeNull(),
  )
  it('works without any text of the portal', () => {
    expect(correct(makeLexicon([]), 'xyzzy')).toMatchObject({ text: 'xyzzy', changed: false })
  })
})

describe('correct, on anything', () => {
  it('never throws, and gives composed text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'aăâdđeghiknoơtuưy ́̀ .') }),
    )
    fc.assert(
      fc.property(text, (typed) => {
        const found = correct(lexicon, typed)
        return found === null || found.text === found.text.normalize('NFC')
      }),
    )
  })
  it.each([
    ['words', 'khaisin thuongtr giaphep oaiuyen '.repeat(320)],
    ['one word', 'annhangoaita'.repeat(850)],
    ['letters', 'a '.repeat(5000)],
  ])('reads the beginning of 10 KB of %s', (_, text) => {
    // What is read is the same as of the beginning alone; the rest stays as typed.
    const found = correct(lexicon, text)
    expect(found?.changed).toBe(correct(lexicon, text.slice(0, 400))?.changed)
    if (found) expect(found.text.endsWith(text.slice(-5000))).toBe(true)
  })
})
