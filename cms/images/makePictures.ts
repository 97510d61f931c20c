import { BoundsExceeded, runBounded, takeTurns, TooManyWaiting } from '../boundedProcess.ts'
import { env } from '../env.ts'
import { sourceFile } from '../sourceFile.ts'
import { readAnswer, type Job, type Part, type Reason } from './answer.ts'

const CHILD = sourceFile('cms/images/child/main.ts')
/** Concurrent picture processes: one slow picture does not block the next. Up to 16 uploads of 25 MB wait. */
const inTurn = takeTurns(2, 16)
const LARGEST_ANSWER_BYTES = 200_000_000

/** A picture could not be processed; `reason` says why. */
export class PictureError extends Error {
  override name = 'PictureError'
  readonly reason: Reason
  constructor(reason: Reason, cause?: unknown) {
    super(`The picture could not be made: ${reason}`, { cause })
    this.reason = reason
  }
}

/** The pictures made from one upload. */
export interface Made {
  original: Part
  sizes: Map<string, Part>
}

async function ask(input: Buffer, job: Job): Promise<Buffer> {
  const bounds = { memoryMb: env.IMAGE_MEMORY_MB, seconds: env.IMAGE_SECONDS }
  const run = { script: CHILD, args: [JSON.stringify(job)], input, largestAnswerBytes: LARGEST_ANSWER_BYTES }
  try {
    return await runBounded({ ...run, ...bounds })
  } catch (error) {
    throw error instanceof BoundsExceeded ? new PictureError('heavy', error) : error
  }
}

async function finished(bytes: Buffer, job: Omit<Job, 'maxPixels'>): Promise<Made> {
  const answer = readAnswer(await ask(bytes, { ...job, maxPixels: env.IMAGE_MEGAPIXELS * 1_000_000 }))
  if (typeof answer === 'string') throw new PictureError(answer)
  const [original, ...sizes] = answer
  if (!original) throw new PictureError('broken')
  return { original, sizes: new Map(sizes.map((part) => [part.name, part])) }
}

/**
 * Makes every size of a picture in a separate process with limited memory, time and decoders: a picture that needs more
 * ends only that process.
 * @param bytes an upload as it was received: JPEG, PNG, WebP or AVIF
 * @throws PictureError when the bytes are not such a picture, or exceed the limits, or too many pictures are waiting
 */
export function makePictures(bytes: Buffer, job: Omit<Job, 'maxPixels'>): Promise<Made> {
  return inTurn(() => finished(bytes, job)).catch((error: unknown) => {
    throw error instanceof TooManyWaiting ? new PictureError('busy', error) : error
  })
}

/** An upright JPEG of a picture, without metadata. @throws PictureError as makePictures does */
export const makePhoto = async (bytes: Buffer, longestSide: number): Promise<Part> =>
  (await makePictures(bytes, { focus: { x: 50, y: 50 }, photo: { longestSide } })).original

/** A JPEG of a photo of which parts, in its pixels, are unrecognisable. @throws PictureError as makePictures does */
export const coverPhoto = async (bytes: Buffer, covered: NonNullable<Job['covered']>): Promise<Part> =>
  (await makePictures(bytes, { focus: { x: 50, y: 50 }, covered })).original
