import type { Beside } from '../../paste/clean.ts'

/** What a paste brings: read at once, since a clipboard is empty after its event. */
export interface Pasted {
  html: string
  plain: string
  rtf: string
  files: File[]
}

const OWN = 'application/x-lexical-editor'
const isAddress = (text: string): boolean => /^\s*(https?:\/\/|mailto:|www\.)\S+\s*$/i.test(text)

/**
 * The HTML of a paste and what is beside it. Null for what the editor handles itself: its own nodes, plain text
 * (Ctrl+Shift+V too), an address pasted over words, files alone.
 */
export function readClipboard(event: Event, hasSelection: boolean): Pasted | null {
  const data = 'clipboardData' in event ? (event.clipboardData as DataTransfer | null) : null
  if (!data || data.types.includes(OWN)) return null
  const [html, plain, rtf] = ['text/html', 'text/plain', 'text/rtf'].map((type) => data.getData(type))
  if (!html?.trim() || (hasSelection && isAddress(plain ?? ''))) return null
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
  return { html, plain: plain ?? '', rtf: rtf ?? '', files }
}

function toDataUrl(file: File): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onloadend = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.readAsDataURL(file)
  })
}

/** The pictures of a paste, as far as its text names any. */
export async function besideOf({ html, rtf, files }: Pasted): Promise<Beside> {
  if (!/<img\b/i.test(html)) return {}
  return { rtf, files: await Promise.all(files.map(toDataUrl)) }
}
