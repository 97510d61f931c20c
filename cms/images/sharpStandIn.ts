import type { ImageSize, SharpDependency } from 'payload'
import { makePictures, type Made } from './makePictures.ts'
import type { Part } from './answer.ts'

const made = new WeakMap<Buffer, Promise<Made>>()
const CENTRE = { x: 50, y: 50 }

/** Holds the pictures made from these bytes until Payload stores them. */
export const holdFinished = (original: Buffer, result: Made): void =>
  void made.set(original, Promise.resolve(result))

/** Makes the sizes of a picture ahead of time, where many are stored one after the other. */
export const finishAhead = async (bytes: Buffer, focus = CENTRE): Promise<void> =>
  holdFinished(bytes, await makePictures(bytes, { focus }))

/** The pictures held for these bytes, if any. */
export const findFinished = (original: Buffer): Promise<Made> | undefined => made.get(original)

function finishedOf(bytes: Buffer): Promise<Made> {
  const found = made.get(bytes) ?? makePictures(bytes, { focus: CENTRE })
  made.set(bytes, found)
  return found
}

/**
 * One picture passing through Payload's steps. Steps that would change pixels only select which finished picture to
 * use.
 */
class FinishedPicture {
  readonly #bytes: Buffer
  readonly #name: string

  constructor(bytes: Buffer, name = 'original') {
    this.#bytes = bytes
    this.#name = name
  }

  async #part(): Promise<Part> {
    const { original, sizes } = await finishedOf(this.#bytes)
    const part = this.#name === 'original' ? original : sizes.get(this.#name)
    if (!part) throw new Error(`There is no size "${this.#name}" of a picture.`)
    return part
  }

  rotate = () => this
  clone = () => this
  resize = ({ name }: Pick<ImageSize, 'name'>) => new FinishedPicture(this.#bytes, name)

  metadata = async () => {
    const { width, height } = await this.#part()
    return { width, height }
  }

  toBuffer = async () => {
    const { data, width, height } = await this.#part()
    return { data, info: { width, height, size: data.length } }
  }
}

/**
 * A stand-in for sharp. Payload goes through its sizes as usual, names them and stores them, but the pixels come from a
 * separate process; nothing is decoded in this one.
 */
export const sharpStandIn = ((bytes: Buffer) => new FinishedPicture(bytes)) as unknown as SharpDependency
