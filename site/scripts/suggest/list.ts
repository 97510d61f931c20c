import type { Suggestion } from './ask.ts'

/** 1 down, -1 up. */
export type Step = 1 | -1

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] => {
  const node = document.createElement(tag)
  node.className = className
  return node
}

function makeOption(href: string): HTMLAnchorElement {
  const option = make('a', 'suggest-option')
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  option.href = href
  option.tabIndex = -1
  return option
}

function toOption({ pieces, detail, lang, detailLang, url }: Suggestion): HTMLAnchorElement {
  const label = make('span', 'suggest-label')
  if (lang) label.lang = lang
  for (const { text, mark } of pieces) {
    const piece = document.createElement(mark ? 'b' : 'span')
    piece.textContent = text
    label.append(piece)
  }
  const more = make('span', 'suggest-detail')
  more.textContent = detail
  if (detailLang) more.lang = detailLang
  const option = makeOption(url)
  option.append(label, ' ', more)
  return option
}

function toLast({ text, href }: { text: string; href: string }): HTMLAnchorElement {
  const option = makeOption(href)
  option.classList.add('suggest-all')
  option.textContent = text
  return option
}

/** The list below a search field: links, which the field navigates by aria-activedescendant. */
export function makeList(input: HTMLInputElement, name: string) {
  const node = make('div', 'suggest-list')
  node.id = `${input.id}-list`
  node.setAttribute('role', 'listbox')
  node.setAttribute('aria-label', name)
  node.hidden = true
  // A press on a suggestion must not move the focus from the field, or the list would close under the finger.
  node.addEventListener('mousedown', (event) => event.preventDefault())
  let active: HTMLElement | undefined

  const activate = (option: HTMLElement | undefined) => {
    active?.setAttribute('aria-selected', 'false')
    active = option
    if (!option) return input.removeAttribute('aria-activedescendant')
    option.setAttribute('aria-selected', 'true')
    input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  }
  return {
    node,
    activate,
    active: () => active,
    isOpen: () => !node.hidden,
    show: (isOpen: boolean) => {
      activate(undefined)
      node.hidden = !isOpen
      input.setAttribute('aria-expanded', String(isOpen))
    },
    /** Beyond both ends of the list is the field itself. */
    step: (step: Step) => {
      const options = [...node.children] as HTMLElement[]
      const at = active ? options.indexOf(active) : step > 0 ? -1 : options.length
      activate(options[at + step])
    },
    /** @param all the last line, which leads to all results */
    fill: (suggestions: Suggestion[], all: { text: string; href: string }) => {
      const options = [...suggestions.map(toOption), toLast(all)]
      options.forEach((option, at) => (option.id = `${node.id}-${at}`))
      node.replaceChildren(...options)
    },
  }
}
