import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { finishAhead } from '../images/sharpStandIn.ts'
import type { Store } from '../import/apply/store.ts'
import { loadContent, type Content } from './content.ts'
import { idsBy, place, type Ids, type Item } from './place.ts'

const width = 1600
const height = 900

const fileName = (key: string) => `${key}.jpg`

/**
 * The drawing with this name, as a JPEG.
 * @throws when there is none
 */
export async function picture(key: string): Promise<Buffer> {
  const svg = await readFile(join(import.meta.dirname, 'pictures', `${key}.svg`))
  return sharp(svg, { density: 96 })
    .resize(width, height, { fit: 'cover' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
}

type Alts = Content<'pictures'>

const isNamedAfter = (key: string) => new RegExp(`^${key}(-[0-9a-f]{8})?(-\\d+)?\\.jpg$`)

/** Ids of stored pictures by key; a stored file name changes with its content. */
const storedPictures = (there: Ids, keys: string[]): Ids =>
  new Map(
    keys.flatMap((key) => {
      const name = [...there.keys()].find((one) => isNamedAfter(key).test(one))
      return name ? [[key, there.get(name)!]] : []
    }),
  )

async function toItem(key: string, alt: Alts[string]): Promise<Item> {
  const data = await picture(key)
  await finishAhead(data)
  return {
    key: fileName(key),
    data: { alt, credit: 'Tranh minh họa của Cổng Tỉnh' },
    file: { data, mimetype: 'image/jpeg', name: fileName(key), size: data.length },
  }
}

/** The drawings that are not stored yet, and the ids of those that are. */
async function makePictures(store: Store) {
  const alts = Object.entries(await loadContent('pictures'))
  const there = storedPictures(
    await idsBy(store, 'media', 'filename'),
    alts.map(([key]) => key),
  )
  const missing = alts.filter(([key]) => !there.has(key))
  const attempts = await Promise.allSettled(missing.map(([key, alt]) => toItem(key, alt)))
  return { there, missing, attempts }
}

/**
 * Begins to make the drawings of the sample, which other processes do while this one stores the rest.
 * @returns stores them as media; resolves to their ids, by key
 */
export function beginPictures(store: Store): () => Promise<Ids> {
  const making = makePictures(store)
  // A seed that fails before it needs them says why itself.
  making.catch(() => undefined)
  return async () => {
    const { there, missing, attempts } = await making
    // Beside the seed of a busy machine a drawing may exceed its time limit: it is made again while the seed waits.
    const again = attempts.map((attempt, at) =>
      attempt.status === 'fulfilled' ? attempt.value : toItem(...missing[at]!),
    )
    const made = await place(store, 'media', 'filename', await Promise.all(again))
    const added = missing.map(([key]) => [key, made.get(fileName(key))!] as const)
    return new Map([...there, ...added])
  }
}
