import type { AstroIntegration } from 'astro'
import { expect, test } from 'vitest'
import withoutCache from '../../../site/cache/withoutCache.ts'
import { keepNoPagesInDevelopment } from '../../../site/server/development.ts'

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>
type Options = Parameters<Setup>[0]

/** What the integration changes in the configuration for a command of Astro. */
function changesFor(command: Options['command']): unknown[] {
  const changes: unknown[] = []
  const options = { command, updateConfig: (change: unknown) => changes.push(change) }
  void keepNoPagesInDevelopment().hooks['astro:config:setup']?.(options as unknown as Options)
  return changes
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
