/** A file that text can be taken from. */
export interface TextFile {
  id: string | number
  filename: string
}

const READABLE = /\.(pdf|docx)$/i

/** Those of these files that are PDF or DOCX, in the order of the document; null when they could not be listed. */
export async function listTextFiles(
  api: string,
  ids: readonly (string | number)[],
  signal: AbortSignal,
): Promise<TextFile[] | null> {
  if (ids.length === 0) return []
  const query = new URLSearchParams({ depth: '0', draft: 'true', limit: String(ids.length) })
  query.set('where[id][in]', ids.join(','))
  const answer = await fetch(`${api}/files?${query}`, { credentials: 'include', signal }).catch(() => null)
  if (!answer?.ok) return null
  const { docs } = (await answer.json()) as { docs: TextFile[] }
  return ids.flatMap(
    (id) => docs.find((file) => String(file.id) === String(id) && READABLE.test(file.filename)) ?? [],
  )
}

/** The document with the text of the file, or why there is none. */
export type Taken =
  | { doc: Record<string, unknown>; headings: number; paragraphs: number }
  | { status: number; message?: string }

/** Takes the text of a file into the full text of its document. */
export async function takeText(
  address: string,
  body: { file: string | number; replace: boolean },
): Promise<Taken> {
  const answer = await fetch(address, {
    ...{ method: 'POST', credentials: 'include', body: JSON.stringify(body) },
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
  }).catch(() => null)
  const json = (await answer?.json().catch(() => null)) as
    (Extract<Taken, { doc: unknown }> & { errors?: { message: string }[] }) | null
  if (answer?.ok && json?.doc) return json
  return { status: answer?.status ?? 0, message: json?.errors?.[0]?.message }
}
