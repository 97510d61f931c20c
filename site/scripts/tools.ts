import { connectReader } from './read-aloud.ts'
import { remember } from './stored.ts'

const root = document.documentElement

function press(button: Element, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed))
}

function connectTextSize(tools: Element): void {
  const buttons = [...tools.querySelectorAll<HTMLButtonElement>('[data-set-text]')]
  const show = () => {
    for (const button of buttons) press(button, (root.dataset.text ?? '') === button.dataset.setText)
  }
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const size = button.dataset.setText ?? ''
      if (size) root.dataset.text = size
      else delete root.dataset.text
      remember('text', size)
      show()
    })
  }
  show()
}

function connectContrast(button: Element): void {
  const isHigh = () => root.dataset.contrast === 'high'
  button.addEventListener('click', () => {
    if (isHigh()) delete root.dataset.contrast
    else root.dataset.contrast = 'high'
    remember('contrast', root.dataset.contrast ?? '')
    press(button, isHigh())
  })
  press(button, isHigh())
}

function connectOpener(opener: Element, tools: Element): void {
  const set = (isOpen: boolean) => {
    opener.setAttribute('aria-expanded', String(isOpen))
    tools.classList.toggle('is-open', isOpen)
  }
  opener.addEventListener('click', () => set(opener.getAttribute('aria-expanded') !== 'true'))
  tools.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') set(false)
  })
}

const tools = document.querySelector('[data-tools]')
if (tools) {
  connectTextSize(tools)
  const contrast = tools.querySelector('[data-contrast-switch]')
  if (contrast) connectContrast(contrast)
  const opener = tools.querySelector('.tools-opener')
  if (opener) connectOpener(opener, tools)
  connectReader(tools)
}
