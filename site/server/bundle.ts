import type { AstroIntegration } from 'astro'

/** Packages that stay outside the bundle, since they load native files of their own. */
const keptOutside = ['sharp', 'libsql', '@libsql/client', 'drizzle-kit']

/** Leaves out the network clients of libsql: databases over a network are MongoDB. */
const alias = [{ find: /^@libsql\/client$/, replacement: '@libsql/client/sqlite3' }]

/** Each of Payload's SQLite packages brings its own copy. */
const dedupe = ['drizzle-orm']

/**
 * Astro integration: bundles all packages into the portal's server, so that a start reads a few files instead of some
 * 2700. Node would read a package.json for each file it imports, and drizzle-orm's, of 177 kB, once for each of its
 * 248 files.
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
