import { spawnSync } from 'node:child_process'
import sharp from 'sharp'
import { makeParts } from '../cms/images/child/make.ts'
import { makePictures } from '../cms/images/makePictures.ts'
import { runBench } from './bench/bench.ts'
import { count } from './bench/options.ts'

const SOURCE = { width: 2725, height: 2225 }
const TARGET = { width: 720, height: 588 }
const FOCUS = { x: 50, y: 50 }

/** Detail as in a photograph: the same bytes in every run with one version of sharp. */
async function source(): Promise<Buffer> {
  const { width, height } = SOURCE
  const pixels = Buffer.alloc(width * height * 3)
  let state = 20_261_122
  for (let at = 0; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    pixels[at] = 128 + 90 * Math.sin(at / 4000) + (state >>> 27)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .blur(1.5)
    .jpeg({ quality: 85 })
    .toBuffer()
}

/** @returns runs per second, one after the other */
async function rate(seconds: number, work: () => Promise<unknown>): Promise<number> {
  await work()
  const began = performance.now()
  let done = 0
  for (; performance.now() - began < seconds * 1000; done += 1) await work()
  return done / ((performance.now() - began) / 1000)
}

/**
 * npm run bench:images -- [--seconds 10] [--quick] [--out report.json]
 *
 * The overhead of making pictures in a separate process: the same work, one picture after the other on one core, inside
 * one process and as an upload does it.
 */
const shape = (isQuick: boolean) => ({ seconds: count.default(isQuick ? 2 : 10) })
await runBench('bench-images', shape, async ({ options: { seconds }, report }) => {
  const bytes = await source()
  sharp.concurrency(1)
  sharp.cache(false)
  const works: [string, () => Promise<unknown>][] = [
    ['sharp in this process', () => sharp(bytes).resize(TARGET).jpeg({ quality: 80 }).toBuffer()],
    [
      'an upload: judged, cleaned, all sizes, in this process',
      () => makeParts(bytes, { maxPixels: 50_000_000, focus: FOCUS }),
    ],
    [
      'a process that starts Node and sharp and does nothing',
      async () => spawnSync(process.execPath, ['-e', "import('sharp')"]),
    ],
    ['the same upload in a process of its own', () => makePictures(bytes, { focus: FOCUS })],
  ]
  report.note(`JPEG of ${SOURCE.width} x ${SOURCE.height}, ${(bytes.length / 1e6).toFixed(1)} MB`)
  for (const [name, work] of works) {
    const perSecond = await rate(seconds, work)
    report.figure(name, perSecond, { unit: '/s', remark: `${(1000 / perSecond).toFixed(0)} ms each` })
  }
})
