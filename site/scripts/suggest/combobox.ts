import { makeAsker, type Answer } from './ask.ts'
import { makeList, type Step } from './list.ts'

const SHORTEST = 2

/** What makes a search field a combobox; without it the field is what the page was sent with. */
const ROLE = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' }

/** Keys that move the caret take the reader from the list back into the field. */
const CARET = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight'])

/** Address of the results for what is typed, as sending the form would go to. */
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

/**
 * Suggestions for a search field, after the WAI-ARIA pattern of an editable combobox with list autocomplete:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Address and texts are in data attributes of the field.
 */
export function connectSuggest(input: HTMLInputElement, form: HTMLFormElement): void {
  const {
    suggest = '',
    suggestName = '',
    suggestAll = '',
    suggestCount = '',
    suggestNone = '',
  } = input.dataset
  const list = makeList(input, suggestName)
  const status = makeStatus()
  const listening = new AbortController()
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
    listening.abort()
    for (const name of [...Object.keys(ROLE), 'aria-controls']) input.removeAttribute(name)
    list.node.remove()
    status.remove()
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
  const keys: Record<string, (event: KeyboardEvent) => unknown> = {
    ArrowDown: (event) => walk(event, 1),
    ArrowUp: (event) => walk(event, -1),
    Escape: escape,
  }
  const onKey = (event: KeyboardEvent) => {
    const { key } = event
    // A keyboard that composes a syllable keeps its keys.
    if (event.isComposing) return
    const chosen = key === 'Enter' ? list.active() : undefined
    if (keys[key] || chosen) event.preventDefault()
    keys[key]?.(event)
    chosen?.click()
    if (key === 'Tab' || key === 'Enter') close()
    if (CARET.has(key)) list.activate(undefined)
  }
  const onInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return
    list.activate(undefined)
    ask()
  }

  for (const [name, value] of Object.entries(ROLE)) input.setAttribute(name, value)
  input.setAttribute('aria-controls', list.node.id)
  input.after(list.node, status)
  const { signal } = listening
  for (const type of ['input', 'compositionend']) input.addEventListener(type, onInput, { signal })
  input.addEventListener('keydown', onKey, { signal })
  input.addEventListener('blur', close, { signal })
  addEventListener('pagehide', close, { signal })
}
