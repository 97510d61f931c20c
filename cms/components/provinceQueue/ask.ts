import type { Asked } from '../../sites/asked.ts'
import { askRoute } from '../askRoute.ts'

export type Answer = 'yes' | 'refused'

/**
 * Grants or refuses a request. A draft stays a draft: its author has not finished it.
 * @returns null, or why it was refused
 */
export async function answerAsked(
  api: string,
  { collection, id, isDraft }: Pick<Asked, 'collection' | 'id' | 'isDraft'>,
  onProvince: Answer,
): Promise<string | null> {
  const url = `${api}/${collection}/${id}?depth=0${isDraft ? '&draft=true' : ''}`
  const answer = await askRoute(url, { onProvince }, 'PATCH')
  return 'errors' in answer ? answer.errors.join(' ') : null
}
