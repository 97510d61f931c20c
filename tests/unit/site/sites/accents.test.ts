import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ACCENTS } from '../../../../cms/content/sites.ts'
import { toAccentSheets } from '../../../../site/views/accents.ts'

const read = (name: string) =>
  readFileSync(new URL(`../../../../site/styles/${name}`, import.meta.url), 'utf8')
const tokensIn = (rule: string): Record<string, string> =>
  Object.fromEntries(
    [...rule.matchAll(/(--[\w-]+):\s*(#[\da-f]{3,6});/g)].map(([, name, value]) => [name!, value!]),
  )

const portal = tokensIn(/:root \{([^}]*)\}/.exec(read('tokens.css'))![1]!)
const accents = read('accents.css')

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(ACCENTS)('the accent %s', (accent) => {
  const rule = new RegExp(`\\[data-accent='${accent}'\\] \\{([^}]*)\\}`).exec(accents)?.[1] ?? ''
  const colours = { ...portal, ...tokensIn(rule) } as Record<string, string>
  const ratio = (one: string, other: string) => contrast(colours[`--${one}`]!, colours[`--${other}`]!)

  test('has its own tokens, or those of the portal', () => {
    expect(Object.keys(tokensIn(rule))).toHaveLength(accent === 'indigo' ? 0 : 7)
  })

  test('has a sheet of its own with these tokens, after the order of the layers', () => {
    const sheet = toAccentSheets(accents, read('layers.css')).get(accent)
    if (accent === 'indigo') return expect(sheet).toBeUndefined()
    expect(sheet).toMatch(/^@layer tokens, base, .*, focus;@layer tokens\{\[data-accent='\w+'\]\{--/)
    expect(tokensIn(sheet!)).toEqual(tokensIn(rule))
  })

  test.each([
    ['indigo', 'paper'],
    ['indigo', 'wash'],
    ['indigo', 'indigo-wash'],
    ['indigo-deep', 'indigo-wash'],
    ['ink', 'indigo-wash'],
    ['on-night', 'night'],
    ['on-night', 'night-deep'],
    ['on-night-soft', 'night'],
    ['on-night-soft', 'night-deep'],
  ])('%s on %s is read with ease (WCAG 2.2, 1.4.3: 4.5:1)', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(6)
  })

  test('the focus ring is seen on what it surrounds (1.4.11)', () => {
    expect(ratio('focus', 'night')).toBeGreaterThanOrEqual(3)
    expect(ratio('focus-ink', 'focus')).toBeGreaterThanOrEqual(3)
  })
})
