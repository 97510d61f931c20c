import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeIcons } from './icons/make.ts'
import { makeNavStyles } from './icons/nav.ts'
import { root } from './root.ts'

// Generates the icons of both sites from the SVG emblem, and those of the admin's navigation; run it after a drawing has changed, and commit its output.
const svg = await readFile(join(root, 'site/public/favicon.svg'))
const navStyles = { 'cms/app/(payload)/navIcons.css': Buffer.from(makeNavStyles()) }
for (const [file, bytes] of Object.entries({ ...(await makeIcons(svg)), ...navStyles })) {
  await mkdir(join(root, file, '..'), { recursive: true })
  await writeFile(join(root, file), bytes)
  console.log(`${file}: ${bytes.length} B`)
}
