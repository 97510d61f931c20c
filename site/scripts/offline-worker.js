/**
 * Service worker of the checklists: keeps those that a reader has opened, with the script and font they need, on the
 * device, and gives them out when there is no network. It answers nothing else.
 */
const CACHE = 'checklists-1'
const MOST_PAGES = 30
/** A line on which nothing comes within this time counts as none, in milliseconds. */
const PATIENCE = 6000

const isPage = ({ pathname }) => /\/thu-tuc\/[^/]+\/chuan-bi$/.test(pathname)
const isPart = ({ pathname }) => /^\/(_astro|fonts)\//.test(pathname)

const late = () => new Promise((_, refuse) => setTimeout(refuse, PATIENCE))

async function keep(request, answer) {
  if (!answer.ok || answer.redirected) return
  const cache = await caches.open(CACHE)
  await cache.put(request, answer)
  const pages = (await cache.keys()).filter(({ url }) => isPage(new URL(url)))
  for (const old of pages.slice(0, -MOST_PAGES)) await cache.delete(old)
}

async function fetchAndKeep(request) {
  const answer = await fetch(request)
  await keep(request, answer.clone()).catch(() => undefined)
  return answer
}

async function openPage(request) {
  const kept = await caches.match(request)
  const fetched = fetchAndKeep(request)
  if (!kept) return fetched
  return Promise.race([fetched, late()]).catch(() => kept)
}

const openPart = async (request) => (await caches.match(request)) ?? fetchAndKeep(request)

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  const clean = async () => {
    for (const name of await caches.keys())
      if (name.startsWith('checklists-') && name !== CACHE) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(clean())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && isPage(url)) event.respondWith(openPage(request))
  else if (isPart(url) && request.referrer && isPage(new URL(request.referrer)))
    event.respondWith(openPart(request))
})

/** A page tells what it was made of, since it was loaded before this worker ran. */
self.addEventListener('message', (event) => {
  const own = (event.data?.keep ?? []).map((url) => new URL(url, self.location.origin))
  const wanted = own.filter((url) => url.origin === self.location.origin && (isPage(url) || isPart(url)))
  event.waitUntil(Promise.allSettled(wanted.map(({ href }) => fetchAndKeep(new Request(href)))))
})
