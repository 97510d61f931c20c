import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeIcons } from './icons/make.ts'
import { root } from './root.ts'

// Generates the icons of both sites from the SVG emblem; run it after the drawing has changed, and commit its output.
const svg = await readFile(join(root, 'site/public/favicon.svg'))
for (const [file, bytes] of Object.entries(await makeIcons(svg))) {
  await mkdir(join(root, file, '..'), { recursive: true })
  await writeFile(join(root, file), bytes)
  console.log(`${file}: ${bytes.length} B`)
}
