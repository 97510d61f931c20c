import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const site = fileURLToPath(new URL('../../../site/', import.meta.url))
const read = (path: string) => readFileSync(join(site, path), 'utf8')
const templates = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.astro'))
  .map(read)
const everywhere = read('styles/site.css')
const parts = readdirSync(join(site, 'styles/components')).filter(
  (name) => !everywhere.includes(`./components/${name}'`),
)

describe('a part of the look that only some pages carry', () => {
  it.each(parts)('%s is brought along by the components that use it', (name) => {
    expect(templates.some((text) => text.includes(`styles/components/${name}'`))).toBe(true)
  })

  // Each may come first in the sheet of a page, and the order of layers is what comes first.
  it.each(parts)('%s begins with the order of the layers and stays in its own', (name) => {
    expect(read(`styles/components/${name}`)).toMatch(/^@import '\.\.\/layers\.css';\n\n@layer parts \{/)
  })
})
