import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'prettier'
import { drawMap } from '../site/views/provinceMap/draw.ts'
import { root } from './root.ts'

// npm run map: draws the map of the province for the sites of communes; run it after the borders have changed, and
// commit its output. Source and licence of the borders: cms/seed/data/NOTICE.md.
const BORDERS = 'cms/seed/data/lao-cai-communes.topojson'
const MAP = 'site/views/commune-map-data.json'

const about = {
  source: 'Copyright (c) 2021 Thang Le Quoc, MIT: cms/seed/data/NOTICE.md',
  province: { vi: 'tỉnh Lào Cai', en: 'Lào Cai Province' },
}
/** The maximum width at which the map is shown, in pixels: finer detail is not visible. */
const WIDTH = 400

const map = drawMap(JSON.parse(await readFile(join(root, BORDERS), 'utf8')), about, WIDTH)
const text = await format(JSON.stringify(map), { parser: 'json', printWidth: 110 })
await writeFile(join(root, MAP), text)
console.log(`${MAP}: ${text.length} B, ${Object.keys(map.communes).length} communes`)
