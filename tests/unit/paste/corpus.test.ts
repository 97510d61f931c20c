import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../cms/paste/clean.ts'
import { inCommon, outlineOf } from '../../support/outline.ts'

const FOLDER = 'tests/fixtures/paste'
const LEAST_KEPT = 0.95

/** What Word puts on the clipboard beside HTML that names its pictures: the first is a photograph, the second drawn. */
const RTF = String.raw`{\rtf1\ansi{\fonttbl{\f0 Times;}}{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn a}{\sv 1}}}\picw1058\jpegblip\bliptag1{\*\blipuid 00ff}ffd8ffe000104a46}}{\nonshppict{\pict\wmetafile8 0100}}text{\*\shppict{\pict\picscalex100\pngblip 89504e470d0a1a0a}}}`

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''))

interface Measured {
  name: string
  expected: string[]
  found: string[]
  losses: { expected: string[]; found: string[] }
}

/** A text as it was copied, its expected structure in the file beside it ("!" before what is lost). */
function measure(name: string): Measured {
  const lines = readFileSync(`${FOLDER}/${name}.txt`, 'utf8').split('\n').filter(Boolean)
  const { html, losses } = clean(readFileSync(`${FOLDER}/${name}.html`, 'utf8'), { rtf: RTF })
  return {
    name,
    expected: lines.filter((line) => !line.startsWith('! ')).map((line) => line.trim()),
    found: outlineOf(html).map((line) => line.trim()),
    losses: {
      expected: lines.filter((line) => line.startsWith('! ')).toSorted(),
      found: losses.map(({ kind, count }) => `! ${kind} ${count}`).toSorted(),
    },
  }
}

describe('pasted texts keep their structure', () => {
  const measured = names.map(measure)

  test('of the corpus as a whole', () => {
    const total = measured.reduce(
      (sum, { expected, found }) => sum + Math.max(expected.length, found.length),
      0,
    )
    const kept = measured.reduce((sum, { expected, found }) => sum + inCommon(expected, found), 0)
    console.log(`${names.length} pasted texts: ${kept} of ${total} parts kept`)
    expect(names.length).toBeGreaterThanOrEqual(40)
    expect(kept / total).toBeGreaterThanOrEqual(LEAST_KEPT)
  })

  test.each(measured)('$name', ({ expected, found, losses }) => {
    expect(found).toEqual(expected)
    expect(losses.found).toEqual(losses.expected)
  })
})
