import type { RichNode } from '../../content/richNodes.ts'
import type { Loss } from '../../paste/losses.ts'

/** The text of a Word file, or why there is none. */
export type Inserted = { nodes: RichNode[]; losses: Loss[] } | { message?: string }

interface Answer {
  document?: { root: { children: RichNode[] } }
  losses?: Loss[]
  errors?: { message: string }[]
}

/** Has the server read a Word file. */
export async function askWord(api: string, file: File): Promise<Inserted> {
  const answer = await fetch(`${api}/word-text`, {
    ...{ method: 'POST', credentials: 'include', body: file },
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/octet-stream' },
  }).catch(() => null)
  const json = (await answer?.json().catch(() => null)) as Answer | null
  if (answer?.ok && json?.document) return { nodes: json.document.root.children, losses: json.losses ?? [] }
  const message = json?.errors?.[0]?.message
  return message ? { message } : {}
}
