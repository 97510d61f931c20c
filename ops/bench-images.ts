import { spawnSync } from 'node:child_process'
import sharp from 'sharp'
import { makeParts } from '../cms/images/child/make.ts'
import { makePictures } from '../cms/images/makePictures.ts'

// npm run bench:images: what it costs to make pictures in a process of their own. The same work, one picture after the
// other on one core: inside one process, and as an upload does it.

const SECONDS = 10
const SOURCE = { width: 2725, height: 2225 }
const TARGET = { width: 720, height: 588 }

/** Detail as of a photograph: the same bytes in every run of one version of sharp. */
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

async function rate(work: () => Promise<unknown>): Promise<number> {
  await work()
  const began = performance.now()
  let done = 0
  for (; performance.now() - began < SECONDS * 1000; done += 1) await work()
  return done / ((performance.now() - began) / 1000)
}

const bytes = await source()
sharp.concurrency(1)
sharp.cache(false)
const resize = () => sharp(bytes).resize(TARGET).jpeg({ quality: 80 }).toBuffer()
const bare = async () => spawnSync(process.execPath, ['-e', "import('sharp')"])
const here = () => makeParts(bytes, { maxPixels: 50_000_000, focus: { x: 50, y: 50 } })
const upload = () => makePictures(bytes, { focus: { x: 50, y: 50 } })

const told = async (name: string, work: () => Promise<unknown>) => {
  const perSecond = await rate(work)
  console.log(
    `${name.padEnd(58)} ${perSecond.toFixed(1).padStart(6)} per second  ${(1000 / perSecond).toFixed(0).padStart(6)} ms`,
  )
}
console.log(`JPEG of ${SOURCE.width} x ${SOURCE.height}, ${(bytes.length / 1e6).toFixed(1)} MB`)
await told(`sharp in this process: ${TARGET.width} x ${TARGET.height}, JPEG`, resize)
await told('an upload: judged, cleaned, all sizes, in this process', here)
await told('a process that starts Node and sharp and does nothing', bare)
await told('the same upload in a process of its own', upload)
