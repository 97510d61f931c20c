import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { drawMap } from '../site/views/provinceMap/draw.ts'
import { toPolygons } from '../site/views/provinceMap/polygons.ts'
import { root } from './root.ts'

// npm run map: draws the map of the province for the sites of communes, and writes the borders for alerts; run it after
// the borders have changed, and commit its output. Source and licence of the borders: cms/seed/data/NOTICE.md.
const BORDERS = 'cms/seed/data/lao-cai-communes.topojson'
const MAP = 'site/views/commune-map-data.json'
const POLYGONS = 'cms/content/alerts/borders.ts'
/** Code of the province at the statistics office. */
const PROVINCE = '15'

const about = {
  source: 'Copyright (c) 2021 Thang Le Quoc, MIT: cms/seed/data/NOTICE.md',
  province: { vi: 'tỉnh Lào Cai', en: 'Lào Cai Province' },
}
/** The maximum width at which the map is shown, in pixels: finer detail is not visible. */
const WIDTH = 400

async function write(path: string, content: string): Promise<void> {
  const filepath = join(root, path)
  const text = await format(content, { ...(await resolveConfig(filepath)), filepath })
  await writeFile(filepath, text)
  console.log(`${path}: ${text.length} B`)
}

const topology = JSON.parse(await readFile(join(root, BORDERS), 'utf8'))
await write(MAP, JSON.stringify(drawMap(topology, about, WIDTH)))
await write(
  POLYGONS,
  `/** Borders as CAP wants them, by code: made by npm run map. ${about.source} */
  export const borders: Readonly<Record<string, string>> = ${JSON.stringify(toPolygons(topology, PROVINCE))}`,
)
