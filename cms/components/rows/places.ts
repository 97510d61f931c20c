const LIST = '.array-field'
// Beside the rows there may be a message.
const ROWS = ':scope > .array-field__draggable-rows > [id*="-row-"]'
const WRITTEN = 'textarea, input:not([type="hidden"]), select, [contenteditable="true"]'
const REACHED = `${WRITTEN}, button, [tabindex="0"]`

/** Where a row is added: a list of a form, the path of its field, and the number that the row gets. */
export interface RowPlace {
  list: Element
  path: string
  at: number
}

const isVisible = (element: Element) => element.getClientRects().length > 0

/** The rows of a list as they are drawn. */
export const drawnRows = (list: Element): Element[] => [...list.querySelectorAll(ROWS)]

/** The place after the row in which an element stands, or at the end of the list where it stands in none. */
export function placeAfter(element: Element, list: Element): RowPlace {
  const rows = drawnRows(list)
  const own = rows.findIndex((row) => row.contains(element))
  const path = list.id.replace(/^field-/, '').replaceAll('__', '.')
  return { list, path, at: own < 0 ? rows.length : own + 1 }
}

/** Whether the form offers to add a row: not where nothing may be changed, and not to a list that is full. */
const takesRows = (list: Element) =>
  Boolean(list.querySelector(':scope > .array-field__add-row:not(:disabled)'))

/**
 * Where the keys add a row: after the row that is being written.
 * @param isOuter in the list around it
 */
export function wantedPlace(written: Element, isOuter: boolean): RowPlace | null {
  const own = written.closest(LIST)
  const list = isOuter ? own?.parentElement?.closest(LIST) : own
  return list && takesRows(list) ? placeAfter(written, list) : null
}

/** The first element within another in which one writes, or which Tab reaches. */
export const firstWritten = (within: Element | undefined): HTMLElement | undefined =>
  [...(within?.querySelectorAll<HTMLElement>(WRITTEN) ?? [])].find(isVisible)
export const firstReached = (within: Element | null | undefined): HTMLElement | undefined =>
  [...(within?.querySelectorAll<HTMLElement>(REACHED) ?? [])].find(isVisible)
