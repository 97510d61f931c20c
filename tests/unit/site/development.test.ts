import type { AstroIntegration } from 'astro'
import { afterEach, expect, test, vi } from 'vitest'
import { shared, type HostedSite } from '../../../site/cache/shared.ts'
import withoutCache from '../../../site/cache/withoutCache.ts'
import { inDevelopment } from '../../../site/server/development.ts'

type Hooks = Required<AstroIntegration['hooks']>
type Setup = Hooks['astro:config:setup']
type ServerSetup = Hooks['astro:server:setup']
type Middleware = (request: unknown, response: unknown, next: (error?: unknown) => void) => void

const { hooks } = inDevelopment()

afterEach(() => vi.unstubAllEnvs())

/** What the integration changes in the configuration for a command of Astro. */
function changesFor(command: Parameters<Setup>[0]['command']): unknown[] {
  const changes: unknown[] = []
  const options = { command, updateConfig: (change: unknown) => changes.push(change) }
  void hooks['astro:config:setup']?.(options as unknown as Parameters<Setup>[0])
  return changes
}

/** What stands before the development server, which knows these sites. */
async function middlewareWith(sites: HostedSite[]): Promise<Middleware> {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret for tests only, never used elsewhere')
  const byHost = new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)))
  const module = {
    makeHostTable: () => ({ find: (host: string) => byHost.get(host), load: async () => undefined }),
  }
  let added: Middleware | undefined
  const server = {
    environments: { ssr: { runner: { import: async () => module } } },
    middlewares: { use: (middleware: Middleware) => (added = middleware) },
  }
  await hooks['astro:server:setup']?.({ server } as unknown as Parameters<ServerSetup>[0])
  return added!
}

const placeAt = (middleware: Middleware, host: string) =>
  new Promise((resolve, reject) => {
    const next = (error?: unknown) => (error ? reject(error) : resolve(shared.slot.getStore()?.place))
    middleware({ headers: { host }, socket: { localPort: 4321 } }, undefined, next)
  })

const bacHa: HostedSite = {
  slug: 'xa-bac-ha',
  origin: 'http://xa-bac-ha.localhost:4321',
  hosts: ['xa-bac-ha.localhost'],
  state: 'live',
}

test('a build keeps the page cache of the configuration', () => {
  expect(changesFor('build')).toEqual([])
})

test('the development server makes every page anew', async () => {
  const [change] = changesFor('dev') as [{ cache: { provider: { entrypoint: URL } } }]
  expect(change.cache.provider.entrypoint.pathname).toMatch(/site\/cache\/withoutCache\.ts$/)
  const provider = withoutCache(undefined)
  let made = 0
  const next = async () => new Response(String((made += 1)))
  const context = { request: new Request('http://127.0.0.1/'), url: new URL('http://127.0.0.1/') }
  const answers = [
    await provider.onRequest?.(context as never, next),
    await provider.onRequest?.(context as never, next),
  ]
  expect(await Promise.all(answers.map((answer) => answer?.text()))).toEqual(['1', '2'])
})

test('the development server shows a component site at its host', async () => {
  const middleware = await middlewareWith([bacHa])
  expect(await placeAt(middleware, 'xa-bac-ha.localhost:4321')).toEqual({ site: 'xa-bac-ha' })
})

test.each(['127.0.0.1:4321', 'localhost:4321', 'nowhere.localhost:4321'])(
  'and the provincial portal at %s',
  async (host) => {
    expect(await placeAt(await middlewareWith([bacHa]), host)).toEqual({})
  },
)

test('a draft is not shown by its host', async () => {
  const middleware = await middlewareWith([{ ...bacHa, state: 'draft' }])
  expect(await placeAt(middleware, 'xa-bac-ha.localhost:4321')).toEqual({})
})
