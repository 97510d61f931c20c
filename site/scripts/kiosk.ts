/**
 * The script of a screen in an office: prints, and leads back to the start when nobody is there. It keeps nothing on the
 * device.
 */

/** Readers have this long to say that they are still there, in seconds (WCAG 2.2, 2.2.1: at least 20). */
const WARNING = 20

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

function watch(dialog: HTMLDialogElement, start: string, idle: number): void {
  const shown = dialog.querySelector('[data-left]')
  let timer = 0
  let left = WARNING

  function countDown(): void {
    if (shown) shown.textContent = String(left)
    if (left <= 0) return location.replace(start)
    left -= 1
    timer = window.setTimeout(countDown, 1000)
  }

  function ask(): void {
    left = WARNING
    dialog.showModal()
    countDown()
  }

  function wait(): void {
    if (dialog.open) return
    clearTimeout(timer)
    timer = window.setTimeout(ask, idle * 1000)
  }

  for (const sign of ['pointerdown', 'keydown', 'wheel', 'scroll'])
    addEventListener(sign, wait, { capture: true, passive: true })
  dialog.addEventListener('close', wait)
  // An untouched start page has nothing to go back from.
  if (location.pathname + location.search !== start) wait()
}

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-idle]')
if (dialog) watch(dialog, dialog.dataset.start ?? '/quay', Number(dialog.dataset.idle))

export {}
