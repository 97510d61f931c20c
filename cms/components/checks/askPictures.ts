import type { PictureFacts, Pictures } from '../../checks/pictures.ts'

/** What is known of pictures in a language, by id; none when they could not be read. */
export async function askPictures(
  api: string,
  ids: readonly string[],
  { locale, signal }: { locale: string; signal: AbortSignal },
): Promise<Pictures> {
  const query = new URLSearchParams({ depth: '0', draft: 'true', limit: String(ids.length), locale })
  query.set('where[id][in]', ids.join(','))
  for (const name of ['alt', 'decorative', 'filename']) query.set(`select[${name}]`, 'true')
  const answer = await fetch(`${api}/media?${query}`, { credentials: 'include', signal }).catch(() => null)
  if (!answer?.ok) return new Map()
  const { docs } = (await answer.json()) as { docs: ({ id: string | number } & PictureFacts)[] }
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}
