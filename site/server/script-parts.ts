import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const FOLDER = '_astro'

/**
 * Astro integration: puts the parts of the page script that are fetched on demand beside the script. Astro moves only
 * the files to the client that a page names, and leaves what those import with the server. Before `precompress`.
 */
export const moveScriptParts = (): AstroIntegration => {
  let server = ''
  return {
    name: 'move-script-parts',
    hooks: {
      'astro:config:done': ({ config }) => {
        server = join(fileURLToPath(config.build.server), FOLDER)
      },
      'astro:build:done': async ({ dir }) => {
        const client = join(fileURLToPath(dir), FOLDER)
        const parts = (await readdir(server)).filter((name) => name.endsWith('.js'))
        for (const name of parts) await rename(join(server, name), join(client, name))
      },
    },
  }
}
