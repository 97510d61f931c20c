import type { Payload } from 'payload'
import { idText } from '../content/record.ts'
import { loadCase } from './loadCase.ts'
import { caseMayBeSeen } from './mayBeSeen.ts'
import type { StoredCase } from './stored.ts'

/** The number of the case of which one is a duplicate; null when there is none that the public may see. */
export async function numberOfOriginal(
  payload: Payload,
  { sameAs }: Pick<StoredCase, 'sameAs'>,
): Promise<string | null> {
  const id = idText(sameAs)
  const original = id === null ? null : await loadCase(payload, id)
  return original && caseMayBeSeen(original, 'public') ? original.number : null
}
