import type { AstroIntegration } from 'astro'

const provider = { entrypoint: new URL('../cache/withoutCache.ts', import.meta.url) }

/** Astro integration: under `astro dev` every page is made when it is asked for. A build is left as it is. */
export const keepNoPagesInDevelopment = (): AstroIntegration => ({
  name: 'keep-no-pages-in-development',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ cache: { provider } })
    },
  },
})
