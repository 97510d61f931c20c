import type { Schedule } from '../../cms/content/hours/schedule.ts'
import { tellIfOpen } from './open-now.ts'
import { recall, remember } from './stored.ts'

/** The choice lives on this device only. */
const KEY = 'xa'
const SLUG = /^[a-z0-9-]{1,80}$/

type Part = string | { text: string; href: string }

interface Place {
  name: string
  href: string
  lines: string[]
  open?: Schedule
  phone?: Part[]
}

interface Mine {
  name: string
  href: string
  said: Record<string, string>
  places: Record<string, Place | undefined>
  words: { yours: string; change: string; drop: string }
}

function link(text: string, href: string): HTMLAnchorElement {
  const a = document.createElement('a')
  a.textContent = text
  a.href = href
  return a
}

const toNode = (part: Part) => (typeof part === 'string' ? part : link(part.text, part.href))

function line(...parts: (string | Node)[]): HTMLParagraphElement {
  const p = document.createElement('p')
  p.append(...parts)
  return p
}

/** The same element as OpenNow.astro renders. */
function openNow(schedule: Schedule): HTMLParagraphElement {
  const state = document.createElement('strong')
  tellIfOpen(state, schedule)
  const p = line(state)
  p.className = 'open-now needs-js'
  return p
}

function forgetOn(drop: HTMLAnchorElement): void {
  drop.addEventListener('click', () => remember(KEY, ''))
}

/** Some communes receive dossiers on pages of their own: the button of a page without a choice says which commune it is. */
function fileFrom(slug: string): void {
  for (const start of document.querySelectorAll<HTMLAnchorElement>(
    'a[href*="/nop-ho-so"]:not([href*="agency="])',
  )) {
    const url = new URL(start.href)
    url.searchParams.set('xa', slug)
    start.href = url.pathname + url.search
  }
}

/** The same elements as MyCommune.astro renders for a commune in the address. */
function fill(box: HTMLElement, slug: string, { name, href, said, places, words }: Mine): void {
  const kind = box.dataset.mine ?? ''
  const place = places[kind]
  const change = box.querySelector('a')?.getAttribute('href') ?? ''
  const drop = link(words.drop, location.pathname + location.search)
  forgetOn(drop)
  box.replaceChildren(
    line(words.yours, ' ', link(name, href), link(words.change, change), drop),
    line(said[kind] ?? ''),
    ...(place ? [line(link(place.name, place.href))] : []),
    ...(place?.open ? [openNow(place.open)] : []),
    ...(place?.lines ?? []).map((text) => line(text)),
    ...(place?.phone ? [line(...place.phone.map(toNode))] : []),
  )
  box.dataset.mineShown = slug
  fileFrom(slug)
}

async function fillKept(box: HTMLElement, slug: string): Promise<void> {
  const english = document.documentElement.lang === 'en' ? '.en' : ''
  const answer = await fetch(`/xa-phuong/${slug}${english}.json`)
  if (answer.status === 404) remember(KEY, '')
  if (answer.ok) fill(box, slug, (await answer.json()) as Mine)
}

function connect(box: HTMLElement): void {
  const shown = box.dataset.mineShown
  const drop = box.querySelector<HTMLAnchorElement>('[data-mine-drop]')
  if (drop) forgetOn(drop)
  if (shown) return remember(KEY, shown)
  const kept = recall(KEY) ?? ''
  // Without the network the page says how to choose, as without scripts.
  if (SLUG.test(kept)) fillKept(box, kept).catch(() => undefined)
}

/** The button on the page of a commune, which only works with scripts. */
function connectKeep(box: HTMLElement): void {
  const button = box.querySelector('button')
  if (!button) return
  button.disabled = false
  button.addEventListener('click', () => {
    remember(KEY, box.dataset.mineKeep ?? '')
    const status = box.querySelector<HTMLElement>('[data-kept]')
    if (status) status.textContent = status.dataset.kept ?? ''
  })
}

for (const box of document.querySelectorAll<HTMLElement>('[data-mine]')) connect(box)
for (const box of document.querySelectorAll<HTMLElement>('[data-mine-keep]')) connectKeep(box)
