import { makeAsker, type Answer } from './ask.ts'
import { makeList, type Step } from './list.ts'

const SHORTEST = 2

/** Attributes that make a search field a combobox. */
const ROLE = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' }

/** Keys that move the caret lead from the list back into the field. */
const CARET = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight'])

/** Address that submitting the form would lead to. */
function resultsOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)])
  return `${form.action}?${new URLSearchParams(fields)}`
}

function makeStatus(): HTMLElement {
  const status = document.createElement('div')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  return status
}

interface Handlers {
  onInput: (event: Event) => void
  onKey: (event: KeyboardEvent) => void
  close: () => void
}

/** Makes the field a combobox with its list. @returns turns it back into a plain field */
function attach(
  input: HTMLInputElement,
  list: HTMLElement,
  status: HTMLElement,
  handlers: Handlers,
): () => void {
  const { onInput, onKey, close } = handlers
  const listening = new AbortController()
  const { signal } = listening
  for (const [name, value] of Object.entries(ROLE)) input.setAttribute(name, value)
  input.setAttribute('aria-controls', list.id)
  input.after(list, status)
  for (const type of ['input', 'compositionend']) input.addEventListener(type, onInput, { signal })
  input.addEventListener('keydown', onKey, { signal })
  input.addEventListener('blur', close, { signal })
  addEventListener('pagehide', close, { signal })
  return () => {
    listening.abort()
    for (const name of [...Object.keys(ROLE), 'aria-controls']) input.removeAttribute(name)
    list.remove()
    status.remove()
  }
}

interface Keys {
  actions: Record<string, (event: KeyboardEvent) => unknown>
  close: () => void
}

function makeKeyHandler(list: ReturnType<typeof makeList>, { actions, close }: Keys) {
  return (event: KeyboardEvent) => {
    const { key } = event
    // While an input method composes a syllable, keys belong to it.
    if (event.isComposing) return
    const chosen = key === 'Enter' ? list.active() : undefined
    if (actions[key] || chosen) event.preventDefault()
    actions[key]?.(event)
    chosen?.click()
    if (key === 'Tab' || key === 'Enter') close()
    if (CARET.has(key)) list.activate(undefined)
  }
}

/**
 * Adds suggestions to a search field, by the WAI-ARIA pattern of an editable combobox with list autocomplete:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Address and texts come from data attributes of the field.
 */
export function connectSuggest(input: HTMLInputElement, form: HTMLFormElement): void {
  const { suggest = '', suggestName = '', suggestAll = '' } = input.dataset
  const { suggestCount = '', suggestNone = '' } = input.dataset
  const list = makeList(input, suggestName)
  const status = makeStatus()
  let shownFor = ''
  let entering: Step | undefined

  const close = () => {
    asker.stop()
    list.show(false)
    status.textContent = ''
  }
  const open = (step?: Step) => {
    list.show(true)
    if (step) list.step(step)
  }
  const disconnect = () => {
    close()
    detach()
  }
  const answer = (typed: string, { enabled, suggestions }: Answer) => {
    if (!enabled) return disconnect()
    if (typed !== input.value || document.activeElement !== input) return
    const count = suggestions.length
    shownFor = count > 0 ? typed : ''
    list.fill(suggestions, { text: suggestAll.replace('{q}', () => typed.trim()), href: resultsOf(form) })
    status.textContent = (count > 0 ? suggestCount : suggestNone).replace('{n}', String(count))
    if (count > 0) open(entering)
    else list.show(false)
  }
  const asker = makeAsker(suggest, answer)
  const ask = (step?: Step) => {
    entering = step
    if (input.value.trim().length < SHORTEST) close()
    else asker.ask(input.value, step !== undefined)
  }
  const walk = ({ altKey }: KeyboardEvent, step: Step) => {
    if (list.isOpen()) return altKey && step < 0 ? close() : list.step(step)
    if (shownFor !== '' && shownFor === input.value) open(altKey ? undefined : step)
    else ask(step)
  }
  const escape = () => {
    if (list.isOpen()) return close()
    close()
    input.value = ''
  }
  const onKey = makeKeyHandler(list, {
    close,
    actions: { ArrowDown: (event) => walk(event, 1), ArrowUp: (event) => walk(event, -1), Escape: escape },
  })
  const onInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return
    list.activate(undefined)
    ask()
  }
  const detach = attach(input, list.node, status, { onInput, onKey, close })
}
