import sharp from 'sharp'
import { makeAhead } from '../../cms/images/shelf.ts'
import type { Store } from '../import/apply/store.ts'
import { idsBy, place, type Ids, type Item } from './place.ts'
import { scenes } from './pictures/scenes.ts'

const width = 1600
const height = 900

const fileName = (key: string) => `${key}.jpg`

async function draw(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 96 })
    .resize(width, height, { fit: 'cover' })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
}

type SceneEntry = [string, (typeof scenes)[string]]

const isNamedAfter = (key: string) => new RegExp(`^${key}(-[0-9a-f]{8})?(-\\d+)?\\.jpg$`)

/** Scenes by the name of the stored file, which also tells its content. */
const storedScenes = (there: Ids): Ids =>
  new Map(
    Object.keys(scenes).flatMap((key) => {
      const name = [...there.keys()].find((one) => isNamedAfter(key).test(one))
      return name ? [[key, there.get(name)!]] : []
    }),
  )

async function toItem([key, { svg, alt }]: SceneEntry): Promise<Item> {
  const data = await draw(svg())
  await makeAhead(data)
  return {
    key: fileName(key),
    data: { alt, credit: 'Tranh minh họa của Cổng Tỉnh' },
    file: { data, mimetype: 'image/jpeg', name: fileName(key), size: data.length },
  }
}

/** The drawn pictures as media, by the key of their scene. */
export async function seedPictures(store: Store): Promise<Ids> {
  const there = storedScenes(await idsBy(store, 'media', 'filename'))
  const missing = Object.entries(scenes).filter(([key]) => !there.has(key))
  const made = await place(store, 'media', 'filename', await Promise.all(missing.map(toItem)))
  const added = missing.map(([key]) => [key, made.get(fileName(key))!] as const)
  return new Map([...there, ...added])
}
