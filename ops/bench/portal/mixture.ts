import { makeRandom, shuffled } from '../../../cms/generate/random.ts'
import { drawAddresses } from '../addresses.ts'
import { ask } from '../../../tests/support/ask.ts'
import type { Asked } from '../children/openLoop.ts'
import type { PortalBench } from './own.ts'

const AT_ONCE = 4
/** How often each address is requested before the mixture repeats. */
const TURNS = 4
const GZIP_SHARE = 0.1
const PLAIN_SHARE = 0.03
const RETURNING_SHARE = 0.05

/** Requests every page once. @returns their ETags by address @throws when a response is not 200 */
async function visitAll({ url, progress, report }: PortalBench, paths: string[]) {
  const step = progress.step(`Asking for ${paths.length} pages for the first time`)
  const etags = new Map<string, string>()
  const bad: string[] = []
  const left = paths.values()
  let visited = 0
  const visit = async () => {
    for (const path of left) {
      const { status, headers } = await ask(url + path, { headers: { 'accept-encoding': 'br' } })
      if (status !== 200) bad.push(`${status} ${path}`)
      if (headers.etag) etags.set(path, headers.etag)
      step.share((visited += 1) / paths.length)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: AT_ONCE }, visit))
  const perSecond = (1000 * paths.length) / (performance.now() - began)
  step.done()
  report.figure(`pages made for the first time, ${AT_ONCE} at once`, perSecond, { unit: '/s' })
  if (bad.length > 0)
    throw new Error(`${bad.length} pages do not answer with 200: ${bad.slice(0, 5).join(', ')}`)
  return etags
}

/**
 * Requests as on an ordinary day: pages of every type, uniformly distributed, which is the hardest for a cache; most
 * with brotli, some with gzip or uncompressed, some conditional. Every page has been requested once before.
 */
export async function prepareMixture(bench: PortalBench): Promise<Asked[]> {
  const paths = await drawAddresses(bench.url, bench.options.addresses)
  const etags = await visitAll(bench, paths)
  const random = makeRandom('mixture')
  const toRequest = (path: string): Asked => {
    const draw = random.next()
    if (draw < GZIP_SHARE) return { path, headers: { 'accept-encoding': 'gzip' } }
    if (draw < GZIP_SHARE + PLAIN_SHARE) return { path }
    const etag = draw < GZIP_SHARE + PLAIN_SHARE + RETURNING_SHARE ? etags.get(path) : undefined
    return { path, headers: { 'accept-encoding': 'br', ...(etag && { 'if-none-match': etag }) } }
  }
  return Array.from({ length: TURNS }, () => shuffled(paths, random))
    .flat()
    .map(toRequest)
}
