import node from '@astrojs/node'
import { defineConfig } from 'astro/config'
import { bundlePackages } from './site/server/bundle.ts'
import { inDevelopment } from './site/server/development.ts'
import { notePageHashes } from './site/server/page-hashes.ts'
import { precompress } from './site/server/precompress.ts'
import { moveScriptParts } from './site/server/script-parts.ts'

const ONE_MEGABYTE = 1024 * 1024
/** For forms with photos, which read so much and drop the rest (site/views/intake/body.ts); all others read far less. */
const LARGEST_BODY = 128 * ONE_MEGABYTE

export default defineConfig({
  srcDir: './site',
  outDir: './site/dist',
  publicDir: './site/public',
  cacheDir: './node_modules/.astro',
  output: 'server',
  // Rendering is whole before the first byte leaves, so a failure inside a component still gets its status.
  adapter: node({ mode: 'middleware', bodySizeLimit: LARGEST_BODY, experimentalDisableStreaming: true }),
  integrations: [bundlePackages(), moveScriptParts(), precompress(), notePageHashes(), inDevelopment()],
  cache: { provider: { entrypoint: new URL('./site/cache/provider.ts', import.meta.url) } },
  trailingSlash: 'never',
  // A first visit on a slow line paints with the first answer: the policy names the hash of each sheet, see page-hashes.ts.
  build: { inlineStylesheets: 'always' },
  scopedStyleStrategy: 'class',
  devToolbar: { enabled: false },
  session: false,
  security: {
    // Our listener judges where a form comes from (isForeign): behind a proxy that ends TLS, Astro takes every page for http.
    checkOrigin: false,
    allowedDomains: [],
    actionBodySizeLimit: ONE_MEGABYTE,
    serverIslandBodySizeLimit: 1024,
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // For the script of the pages, see Page.astro: a module, as its tag says.
    worker: { format: 'es' },
  },
})
