import type { CacheProviderFactory } from 'astro'

/** The provider in development: every page is rendered on request. */
const withoutCache: CacheProviderFactory = () => ({
  name: 'none',
  onRequest: (_context, next) => next(),
  invalidate: async () => undefined,
})

export default withoutCache
