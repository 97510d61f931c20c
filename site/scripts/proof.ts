/**
 * Solves the challenge of a form while people fill it in, and holds the form until then. Where that fails, the question
 * is shown that readers without scripts answer.
 */

const box = document.querySelector<HTMLElement>('#kiem-tra')
const form = box?.closest('form')

function solve({ challenge = '', work = '' }: DOMStringMap): Promise<object | null> {
  return new Promise((resolve) => {
    const worker = new Worker(work)
    worker.onmessage = ({ data }: MessageEvent<object | null>) => resolve(data)
    worker.onerror = () => resolve(null)
    worker.postMessage(JSON.parse(challenge))
  })
}

const asSent = (challenge: string, solution: object): string =>
  JSON.stringify({ challenge: JSON.parse(challenge) as object, solution })

function guard(box: HTMLElement, form: HTMLFormElement): void {
  const [proof] = box.querySelectorAll<HTMLInputElement>('[type=hidden]')
  const asked = box.querySelector('.asked')
  const status = box.querySelector('[role=status]')
  const { challenge = '', working = '', unasked = '' } = box.dataset
  let isWorking = true
  let waiting: { button: HTMLElement | null } | undefined

  const tell = (words: string) => status && (status.textContent = words)

  function ask(): void {
    asked?.classList.add('shown')
    if (!waiting) return
    tell(unasked)
    asked?.querySelector('input')?.focus()
  }

  function settle(solution: object | null): void {
    isWorking = false
    tell('')
    if (!solution || !proof) return ask()
    proof.value = asSent(challenge, solution)
    if (waiting) form.requestSubmit(waiting.button)
  }

  form.addEventListener('submit', (event) => {
    if (!isWorking) return
    event.preventDefault()
    waiting = { button: event.submitter }
    tell(working)
  })
  solve(box.dataset).then(settle, () => settle(null))
}

if (box && form) guard(box, form)
