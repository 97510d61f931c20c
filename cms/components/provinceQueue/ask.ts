import type { Asked } from '../../sites/asked.ts'

export type Answer = 'yes' | 'refused'

type Refused = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] } | null

const wordsOf = (refused: Refused): string =>
  (refused?.errors ?? [])
    .flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message])
    .join(' ')

/**
 * Grants or refuses a request. A draft stays a draft: its author has not finished it.
 * @returns null, or why it was refused
 */
export async function answerAsked(
  api: string,
  { collection, id, isDraft }: Pick<Asked, 'collection' | 'id' | 'isDraft'>,
  onProvince: Answer,
): Promise<string | null> {
  const answer = await fetch(`${api}/${collection}/${id}?depth=0${isDraft ? '&draft=true' : ''}`, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
    body: JSON.stringify({ onProvince }),
  }).catch(() => null)
  if (answer?.ok) return null
  return wordsOf((await answer?.json().catch(() => null)) as Refused) || (answer?.statusText ?? 'Network')
}
