import { recall, remember } from './stored.ts'

const boxesOf = (list: Element) => [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]

/** '0/5' in the first text becomes 'done/5', whatever the language. */
function showProgress(list: HTMLElement, done: number): void {
  const status = list.querySelector('[data-check-status]')
  if (status) status.textContent = (list.dataset.progress ?? '').replace('0', String(done))
}

function connect(list: HTMLElement): void {
  const key = `checklist-${list.dataset.checklist ?? ''}`
  const boxes = boxesOf(list)
  const ticked = () => boxes.filter((box) => box.checked).map((box) => box.value)
  const save = () => {
    remember(key, ticked().join(','))
    showProgress(list, ticked().length)
  }
  const kept = new Set((recall(key) ?? '').split(','))
  for (const box of boxes) {
    if (kept.has(box.value)) box.checked = true
    box.addEventListener('change', save)
  }
  list.querySelector('[data-check-clear]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false
    save()
  })
  showProgress(list, ticked().length)
}

for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) connect(list)
