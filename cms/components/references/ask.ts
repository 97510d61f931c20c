import type { Place } from '../../references/list.ts'

/** What links to one document or to several. */
export type Answer = { places: Place[]; total: number }

/** Looks up what links to a document; null when the request failed. */
export async function askReferences(
  api: string,
  { collection, id, signal }: { collection: string; id: string | number; signal?: AbortSignal },
): Promise<Answer | null> {
  const asked = { credentials: 'include', ...(signal && { signal }) } as const
  const answer = await fetch(`${api}/${collection}/${id}/references`, asked).catch(() => null)
  return answer?.ok ? ((await answer.json()) as Answer) : null
}

const keyOf = ({ collection, id }: Place) => `${collection}/${id}`

/** The answers for several documents merged, each place once. */
export function joinAnswers(answers: Answer[]): Answer {
  const places = answers.flatMap((one) => one.places)
  const unique = [...new Map(places.map((place) => [keyOf(place), place])).values()]
  const unlisted = answers.reduce((sum, one) => sum + one.total - one.places.length, 0)
  return { places: unique, total: unique.length + unlisted }
}
