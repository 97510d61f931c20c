import type { ClientField, ClientTab } from 'payload'
import { AT_FIELD, findField } from './place.ts'

const MOST_TRIES = 60
const PAUSE_MS = 50

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

/** Whether a field, or one that it lays out, has a name at the outermost level. */
function holds(field: ClientField | ClientTab, name: string): boolean {
  if ('name' in field && field.name) return field.name === name
  if ('tabs' in field) return field.tabs.some((tab) => holds(tab, name))
  return 'fields' in field && field.fields.some((one) => holds(one, name))
}

/** The number of the tab in which a field of the outermost level is; undefined when it is in none. */
export function tabOf(fields: readonly ClientField[], name: string): number | undefined {
  const around = fields.find((field) => holds(field, name))
  if (!around) return undefined
  if ('tabs' in around) return around.tabs.findIndex((tab) => holds(tab, name))
  return 'fields' in around && !('name' in around && around.name) ? tabOf(around.fields, name) : undefined
}

const isVisible = (element: Element) => element.getClientRects().length > 0

/** Opens what is closed, unless it is being opened. @returns whether there was something */
function open(closed: Iterable<Element>): boolean {
  const toggles = [...closed].map((one) =>
    one.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap .collapsible__toggle'),
  )
  toggles.forEach((toggle) => toggle?.click())
  return toggles.length > 0
}

const CLOSED = '.collapsible--collapsed'

function closedAround(element: Element): Element[] {
  const around: Element[] = []
  for (let one = element.closest(CLOSED); one; one = one.parentElement?.closest(CLOSED) ?? null)
    around.push(one)
  return around
}

/** The rows around a field that is not rendered yet, the innermost first. */
const rowsAround = (form: Element, path: string): Element[] =>
  path
    .split('.')
    .flatMap((part, at, parts) => (/^\d+$/.test(part) ? [`${parts.slice(0, at).join('-')}-row-${part}`] : []))
    .reverse()
    .flatMap((id) => form.querySelector(`#${CSS.escape(id)}`) ?? [])

/** Brings a field that is not rendered closer: opens its row, opens folds, or scrolls on. */
function approach(form: Element, path: string): void {
  const [row] = rowsAround(form, path)
  const scope = row ?? form
  if (row && open([...closedAround(row), ...row.querySelectorAll(`:scope > ${CLOSED}`)])) return
  if (!row && open(form.querySelectorAll(`.collapsible-field > ${CLOSED}`))) return
  const rendered = [...scope.querySelectorAll('.field-type')].filter(isVisible)
  rendered.at(-1)?.scrollIntoView({ block: 'start' })
}

const FOCUSABLE = 'input, textarea, select, button, a[href], [contenteditable="true"], [tabindex="0"]'

/** The first element of a field that takes the focus: the top of a long list, not its middle, is scrolled to. */
function focusIn(field: HTMLElement): void {
  const inside = [...field.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const first = inside.find((one) => isVisible(one) && !one.closest(`.${AT_FIELD}`))
  first?.focus({ preventScroll: true })
  const shown = first ?? field
  shown.scrollIntoView({ block: 'center' })
}

/**
 * Shows a field of a form and moves the focus into it: opens its tab, and the rows and folds around it.
 * @param fields of the form
 * @returns false when it did not appear
 */
export async function reveal(form: Element, path: string, fields: readonly ClientField[]): Promise<boolean> {
  const tab = tabOf(fields, path.split('.')[0]!)
  if (tab !== undefined && !findField(form, path))
    form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const field = findField(form, path)
    if (field && isVisible(field)) {
      // What was just opened above it still grows.
      for (let settling = 0; settling < 8; settling++) await pause()
      focusIn(field)
      return true
    }
    if (field) open(closedAround(field))
    else approach(form, path)
    await pause()
  }
  return false
}
