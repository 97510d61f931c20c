import { recall, remember } from './stored.ts'

const blockSelector = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, summary, legend'

/** The blocks of the page in reading order; a nested block is read with its parent. */
function blocksOf(main: Element): HTMLElement[] {
  const all = [...main.querySelectorAll<HTMLElement>(blockSelector)]
  return all.filter((block) => {
    const isNested = block.parentElement?.closest(blockSelector)
    return !isNested && block.offsetParent !== null && block.innerText.trim() !== ''
  })
}

const languageOf = (block: Element): string => block.closest('[lang]')?.getAttribute('lang') ?? 'vi'

function voicesFor(language: string): SpeechSynthesisVoice[] {
  return speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(language))
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = voicesFor(language)
  return voices.find((voice) => voice.name === recall(`voice-${language}`)) ?? voices[0]
}

/** Speaks the blocks one after the other and marks the current one. */
function makeReader(onEnd: () => void) {
  let current: HTMLElement | undefined
  let turn = 0
  const unmark = () => current?.classList.remove('being-read')
  const stop = () => {
    turn += 1
    speechSynthesis.cancel()
    unmark()
    onEnd()
  }
  const speak = (blocks: HTMLElement[], index: number, mine: number) => {
    unmark()
    const block = blocks[index]
    if (mine !== turn) return
    if (!block) return stop()
    const language = languageOf(block)
    const speech = new SpeechSynthesisUtterance(block.innerText)
    speech.lang = language === 'vi' ? 'vi-VN' : 'en-GB'
    speech.voice = voiceFor(language) ?? null
    speech.onend = () => speak(blocks, index + 1, mine)
    speech.onerror = () => speak(blocks, index + 1, mine)
    current = block
    block.classList.add('being-read')
    block.scrollIntoView({ block: 'nearest' })
    speechSynthesis.speak(speech)
  }
  return { stop, start: (blocks: HTMLElement[]) => speak(blocks, 0, (turn += 1)) }
}

function fillVoices(label: HTMLElement, language: string): void {
  const select = label.querySelector('select')
  const voices = voicesFor(language)
  label.hidden = voices.length < 2
  if (!select) return
  select.replaceChildren(...voices.map((voice) => new Option(voice.name, voice.name)))
  select.value = voiceFor(language)?.name ?? ''
  select.onchange = () => remember(`voice-${language}`, select.value)
}

/** Wires the read-aloud button with the voices of the device; no text leaves it. */
export function connectReader(tools: Element): void {
  const button = tools.querySelector<HTMLButtonElement>('[data-read]')
  const label = tools.querySelector<HTMLElement>('[data-voice]')
  const status = tools.querySelector<HTMLElement>('[role="status"]')
  const words = button?.querySelector('span')
  const main = document.querySelector('main')
  if (!('speechSynthesis' in window) || !button || !label || !status || !words || !main) return
  const language = document.documentElement.lang
  const startWords = words.textContent
  const show = (isReading: boolean) => {
    button.setAttribute('aria-pressed', String(isReading))
    words.textContent = isReading ? (button.dataset.stopLabel ?? startWords) : startWords
  }
  const reader = makeReader(() => show(false))
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return reader.stop()
    status.textContent = voicesFor(language).length === 0 ? (status.dataset.noVoice ?? '') : ''
    if (status.textContent) return
    show(true)
    reader.start(blocksOf(main))
  })
  fillVoices(label, language)
  speechSynthesis.addEventListener('voiceschanged', () => fillVoices(label, language))
  addEventListener('pagehide', () => speechSynthesis.cancel())
  button.hidden = false
}
