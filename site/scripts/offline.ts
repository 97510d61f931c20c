/**
 * Keeps a checklist readable without a network: `[data-offline]` names the service worker, whose scope are the
 * procedures of the page's language. Without a network, `[data-offline-note]` says when the page was made.
 */
const page = document.querySelector<HTMLElement>('[data-offline]')
const note = document.querySelector<HTMLElement>('[data-offline-note]')

const showNote = () => {
  if (note) note.hidden = navigator.onLine
}

async function keepPage(worker: string): Promise<void> {
  const scope = location.pathname.replace(/[^/]+\/chuan-bi$/, '')
  await navigator.serviceWorker.register(worker, { scope })
  const { active } = await navigator.serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  // A browser may load the sheet for paper late.
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
    ({ href }) => href,
  )
  active?.postMessage({ keep: [location.href, ...loaded, ...sheets] })
}

showNote()
for (const change of ['online', 'offline']) addEventListener(change, showNote)
// Private windows and pages without TLS have no service workers; the page then needs the network.
if (page?.dataset.offline && 'serviceWorker' in navigator)
  keepPage(page.dataset.offline).catch(() => undefined)

export {}
