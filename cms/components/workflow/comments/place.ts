/** The class of what is put at a field: nothing in it is a field itself. */
export const AT_FIELD = 'field-comments'

const FIELD = '.field-type'

/** The id that Payload gives to a field, or to which its label points. */
const idOf = (path: string) => `field-${path.replaceAll('.', '__')}`

/** Of a form within a form, as in drawers, ids have another ending: those are not meant. */
const namedBy = (id: string) => `#${CSS.escape(id)}, label[for="${CSS.escape(id)}"]`

/** The element of a field with its label; null while it is not rendered. */
export const findField = (form: Element, path: string): HTMLElement | null =>
  form.querySelector(namedBy(idOf(path)))?.closest<HTMLElement>(FIELD) ?? null

/** The path of a field's element, when it has its own. */
function pathOf(field: Element, paths: ReadonlyMap<string, string>): string | undefined {
  if (paths.has(field.id)) return paths.get(field.id)
  for (const one of field.querySelectorAll('[id^="field-"], label[for^="field-"]')) {
    const path = paths.get(one instanceof HTMLLabelElement ? one.htmlFor : one.id)
    if (path !== undefined && one.closest(FIELD) === field) return path
  }
  return undefined
}

/** The innermost field around an element, with its path. @param paths all paths of the form */
export function fieldAround(
  element: Element,
  paths: readonly string[],
): { field: HTMLElement; path: string } | null {
  const byId = new Map(paths.map((path) => [idOf(path), path]))
  let field = element.closest<HTMLElement>(FIELD)
  while (field) {
    const path = pathOf(field, byId)
    if (path !== undefined) return { field, path }
    field = field.parentElement?.closest<HTMLElement>(FIELD) ?? null
  }
  return null
}

/** Puts an empty element at a field: below it, or below the heading of a list or group. */
export function makeHost(field: Element): HTMLElement {
  const host = document.createElement('div')
  host.className = AT_FIELD
  const heading = field.querySelector(':scope > header')
  if (heading) heading.after(host)
  else field.append(host)
  return host
}
