const AT_ONCE = 4
/** A reader who is signed in gets pages of his own, which the page cache neither gives nor keeps. */
const PAST_THE_CACHE = { cookie: 'payload-token=none' }

async function listPaths(origin: string): Promise<string[]> {
  const map = await (await fetch(`${origin}/sitemap.xml`)).text()
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  const parts = listed.filter((path) => path.endsWith('.xml'))
  const inner = await Promise.all(parts.map((path) => fetch(origin + path).then((one) => one.text())))
  const pages = inner.flatMap((text) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)])
  return [
    ...listed.filter((path) => !path.endsWith('.xml')),
    ...pages.map(([, at = '']) => new URL(at).pathname),
  ]
}

/**
 * Reads the pages of the site map in turn, four at once, past the page cache.
 * @param ms how long
 * @returns how many pages were read
 * @throws when a page is not answered with 200
 */
export async function readPages(origin: string, ms: number): Promise<number> {
  const paths = await listPaths(origin)
  const until = performance.now() + ms
  let next = 0
  const reader = async () => {
    while (performance.now() < until) {
      const path = paths[next++ % paths.length] ?? '/'
      const response = await fetch(origin + path, { headers: PAST_THE_CACHE })
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, reader))
  return next
}
