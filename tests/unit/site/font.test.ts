import { readFileSync, readdirSync, statSync } from 'node:fs'
import subsetFont from 'subset-font'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCmap, readLineMetrics } from './read-cmap.ts'

const folder = new URL('../../../site/public/fonts/', import.meta.url)
const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.woff2'))
const file = new URL(name, folder)

const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const consonants = 'bcdđghklmnpqrstvxfjwz'
const lower =
  vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('') + consonants
const letters = lower + lower.toUpperCase()
const marks = '\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b'
const signs = '0123456789.,:;!?()[]/%&@#*+-=–—…“”‘’«»·•§°×₫€ ←→↑↓≤≥−'

const codesOf = (text: string) => [...text].map((sign) => sign.codePointAt(0) ?? 0)

describe('the font of the portal', () => {
  let codes = new Set<number>()

  beforeAll(async () => {
    const wanted = letters + marks + signs
    codes = readCmap(await subsetFont(readFileSync(file), wanted, { targetFormat: 'truetype' }))
  })

  it.each([
    ['letter', letters],
    ['combining mark', marks],
    ['figure and sign', signs],
  ])('has every %s of Vietnamese text', (_kind, text) => {
    expect(codesOf(text).filter((code) => !codes.has(code))).toEqual([])
  })

  it('has the whole Vietnamese block U+1EA0 to U+1EF9', async () => {
    const block = Array.from({ length: 0x1ef9 - 0x1ea0 + 1 }, (_, index) => 0x1ea0 + index)
    const font = await subsetFont(readFileSync(file), String.fromCodePoint(...block), {
      targetFormat: 'truetype',
    })
    const found = readCmap(font)
    expect(block.filter((code) => !found.has(code))).toEqual([])
  })

  it('is one file of at most 45 KB', () => {
    expect(readdirSync(folder).filter((one) => one.endsWith('.woff2'))).toHaveLength(1)
    expect(statSync(file).size).toBeLessThanOrEqual(45 * 1024)
  })

  it('has a stand-in with lines of the same height, regular and bold', async () => {
    const { ascent, descent } = readLineMetrics(
      await subsetFont(readFileSync(file), 'a', { targetFormat: 'truetype' }),
    )
    const styles = readFileSync(new URL('../../../site/styles/tokens.css', import.meta.url), 'utf8')
    const faces = styles.split('@font-face').filter((face) => face.includes('ascent-override:'))
    expect(faces).toHaveLength(4)
    for (const face of faces) {
      const share = (name: string) => Number(face.match(new RegExp(`${name}: ([\\d.]+)%`))?.[1]) / 100
      expect(share('ascent-override') * share('size-adjust')).toBeCloseTo(ascent, 2)
      expect(share('descent-override') * share('size-adjust')).toBeCloseTo(descent, 2)
    }
  })

  it.each(['styles/tokens.css', 'layouts/Page.astro', 'public/plain.css'])(
    'is named by its address in %s',
    (user) => {
      expect(readFileSync(new URL(`../../../site/${user}`, import.meta.url), 'utf8')).toContain(
        `/fonts/${name}`,
      )
    },
  )

  it.each(['scripts/early.js', 'scripts/font.ts', '../tests/playwright.config.ts'])(
    'is named by its version in %s',
    (user) => {
      const [, version] = /-(v\d+)\.woff2$/.exec(name) ?? []
      expect(readFileSync(new URL(`../../../site/${user}`, import.meta.url), 'utf8')).toContain(
        `'${version}'`,
      )
    },
  )
})
