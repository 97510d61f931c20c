import type { AstroIntegration } from 'astro'

/** What Node loads by itself at run time, since it reaches for native files of its own. */
const keptOutside = ['sharp', 'libsql', '@libsql/client', 'drizzle-kit']

/** Databases over a network are MongoDB's part; this leaves out the web clients of libsql. */
const alias = [{ find: /^@libsql\/client$/, replacement: '@libsql/client/sqlite3' }]

/** Payload's SQLite packages bring a copy each. */
const dedupe = ['drizzle-orm']

/**
 * Astro integration: builds every package into the portal's server, so that a start reads a few files instead of some
 * 2700. Node reads the package.json for each file it imports, and drizzle-orm's 177 kB anew for each of its 248.
 */
export const bundlePackages = (): AstroIntegration => ({
  name: 'bundle-packages',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command !== 'build') return
      const resolve = { external: keptOutside, noExternal: true as const }
      updateConfig({ vite: { resolve: { alias, dedupe }, environments: { ssr: { resolve } } } })
    },
  },
})
