import sharp from 'sharp'
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

/** The drawn pictures as media, by the key of their scene. */
export async function seedPictures(store: Store): Promise<Ids> {
  const there = await idsBy(store, 'media', 'filename')
  const items: Item[] = []
  for (const [key, scene] of Object.entries(scenes)) {
    const name = fileName(key)
    if (there.has(name)) continue
    const data = await draw(scene.svg())
    items.push({
      key: name,
      data: { alt: scene.alt, credit: 'Tranh minh họa của Cổng Tỉnh' },
      file: { data, mimetype: 'image/jpeg', name, size: data.length },
    })
  }
  const ids = await place(store, 'media', 'filename', items)
  return new Map(
    Object.keys(scenes).flatMap((key) => (ids.has(fileName(key)) ? [[key, ids.get(fileName(key))!]] : [])),
  )
}
