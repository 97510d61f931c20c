import type { IncomingMessage } from 'node:http'
import type { AstroIntegration } from 'astro'
import { shared, type HostTable, type RenderSlot } from '../cache/shared.ts'
import { makeHosts } from './hosts.ts'
import { placeOf, previewToken } from './preview.ts'

type Setup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>
type Server = Parameters<Setup>[0]['server']
type Place = RenderSlot['place']
type Sites = { makeHostTable: () => HostTable }

const provider = { entrypoint: new URL('../cache/withoutCache.ts', import.meta.url) }

/** The sites by host, from the current state of the module: changed files are reloaded. */
function makeTable(server: Server): () => Promise<HostTable> {
  const { runner } = server.environments.ssr as unknown as {
    runner: { import: (url: string) => Promise<Sites> }
  }
  let made: { by: Sites; table: HostTable } | undefined
  return async () => {
    const by = await runner.import('/site/data/hosts.ts')
    if (made?.by !== by) made = { by, table: by.makeHostTable() }
    return made.table
  }
}

/** Finds the requested site as handler.ts does in production. */
async function makePlaces(server: Server): Promise<(request: IncomingMessage) => Promise<Place>> {
  const { env } = await import('../data/env.ts')
  const loadTable = makeTable(server)
  let table: HostTable | undefined
  const hosts = makeHosts({
    portalUrl: env.PORTAL_URL,
    isUnknownPortal: true,
    table: () => table,
    wake: async () => undefined,
  })
  return async (request) => {
    const { headers, socket } = request
    const preview = placeOf(previewToken(request) ?? '', env.PAYLOAD_SECRET)
    if (hosts.known(headers.host, socket.localPort)?.kind !== 'portal') table = await loadTable()
    const asked = await hosts.find(headers.host, socket.localPort)
    if (asked.kind === 'site') return { site: asked.slug }
    return preview ?? {}
  }
}

/**
 * Astro integration for `astro dev` alone: finds the site of a request by its host, since our listener does not run
 * there, and renders every page on request. Builds are unaffected.
 */
export const inDevelopment = (): AstroIntegration => ({
  name: 'in-development',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'dev') updateConfig({ cache: { provider } })
    },
    'astro:server:setup': async ({ server }) => {
      const placeOf = await makePlaces(server)
      server.middlewares.use((request, _response, next) => {
        placeOf(request).then((place) => shared.slot.run({ rule: undefined, place }, next), next)
      })
    },
  },
})
