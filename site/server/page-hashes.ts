import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { compact } from '../scripts/compact.ts'
import { toAccentSheets } from '../views/accents.ts'
import { toSheet } from '../views/framed/sheet.ts'

/** Sources of a Content-Security-Policy (`'sha256-…'`) for the inline elements that the build writes into pages. */
export interface PageHashes {
  styles: string[]
  scripts: string[]
}

const FILE = 'page-hashes.json'
const EARLY_SCRIPT = new URL('../scripts/early.js', import.meta.url)
const BUILT = new URL('../dist/server/', import.meta.url)

/** The source that allows a style or script element with exactly this text (CSP 3, 6.7.3.3). */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const readStyle = (name: string) => readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8')

/** The sheets of the accents, of which a page has at most one. */
const accentSheets = () => [...toAccentSheets(readStyle('accents.css'), readStyle('layers.css')).values()]

/** The sheets of the frames, of which a page has at most one. */
const frameSheets = () => ['kiosk', 'embed'].map((name) => toSheet(readStyle(`frames/${name}.css`)))

/**
 * A sheet in which each statement of the order of layers stands once. Every part of it begins with that order, as any may
 * come first; a statement that repeats one before it changes nothing (CSS Cascade 5, 6.4.3).
 */
function withOneOrder(sheet: string): string {
  const stated = new Set<string>()
  return sheet.replace(/@layer [\w,\s]+;/g, (order) => {
    if (stated.has(order)) return ''
    stated.add(order)
    return order
  })
}

const hashAll = (texts: string[]): string[] => [...new Set(texts.map(hashSource))].sort()

/**
 * Hashes of the inline elements in a build; empty before the first build.
 * @param folder of the built server, with a final slash
 */
export function readPageHashes(folder: URL = BUILT): PageHashes {
  const file = new URL(FILE, folder)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { styles: [], scripts: [] }
}

/**
 * Astro integration: shortens the inlined style sheets, which the build writes into its manifest after this hook, and
 * records the hash of each and of the script in the head.
 */
export function notePageHashes(): AstroIntegration {
  let folder = BUILT
  let styles: string[] = []
  return {
    name: 'page-hashes',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.build.server
      },
      'astro:build:ssr': ({ manifest }) => {
        const sheets = manifest.routes.flatMap((route) => route.styles)
        const inlined = sheets.flatMap((sheet) => {
          if (sheet.type !== 'inline') return []
          sheet.content = withOneOrder(sheet.content)
          return [sheet.content]
        })
        styles = hashAll([...inlined, ...accentSheets(), ...frameSheets()])
      },
      'astro:build:done': async () => {
        const hashes: PageHashes = {
          styles,
          scripts: [hashSource(compact(readFileSync(EARLY_SCRIPT, 'utf8')))],
        }
        await writeFile(fileURLToPath(new URL(FILE, folder)), JSON.stringify(hashes))
      },
    },
  }
}
