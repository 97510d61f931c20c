import type { ImageSize, SharpDependency } from 'payload'
import { makePictures, type Made } from './makePictures.ts'
import type { Part } from './answer.ts'

const made = new WeakMap<Buffer, Promise<Made>>()
const CENTRE = { x: 50, y: 50 }

/** Keeps what was made of these bytes at hand until Payload stores it. */
export const putOnShelf = (original: Buffer, result: Made): void =>
  void made.set(original, Promise.resolve(result))

/** Makes the sizes of a picture before it is stored, where many are stored one after the other. */
export const makeAhead = async (bytes: Buffer, focus = CENTRE): Promise<void> =>
  putOnShelf(bytes, await makePictures(bytes, { focus }))

/** What is kept of these bytes, if anything. */
export const findOnShelf = (original: Buffer): Promise<Made> | undefined => made.get(original)

function takeFromShelf(bytes: Buffer): Promise<Made> {
  const found = made.get(bytes) ?? makePictures(bytes, { focus: CENTRE })
  made.set(bytes, found)
  return found
}

/** One picture on its way through Payload's steps. Those that would change pixels only name what is taken. */
class Taken {
  readonly #bytes: Buffer
  readonly #name: string

  constructor(bytes: Buffer, name = 'original') {
    this.#bytes = bytes
    this.#name = name
  }

  async #part(): Promise<Part> {
    const { original, sizes } = await takeFromShelf(this.#bytes)
    const part = this.#name === 'original' ? original : sizes.get(this.#name)
    if (!part) throw new Error(`There is no size "${this.#name}" of a picture.`)
    return part
  }

  rotate = () => this
  clone = () => this
  resize = ({ name }: Pick<ImageSize, 'name'>) => new Taken(this.#bytes, name)

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
 * What Payload takes for sharp. Payload goes through its sizes as ever, names them and stores them; the pictures
 * themselves come from a process of their own. Nothing is decoded in this one.
 */
export const shelf = ((bytes: Buffer) => new Taken(bytes)) as unknown as SharpDependency
