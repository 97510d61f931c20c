import type { Payload } from 'payload'
import type { DraftPreview, ShownDraft } from './draft.ts'

type Named = Pick<ShownDraft, 'collection' | 'id'>
type Revoked = { until: number }

const keyOf = ({ collection, id }: Named) => `previews-revoked/${collection}/${id}`

/** Makes every link to the draft of a document void that exists by now. */
export const revokePreviews = (payload: Payload, draft: Named): Promise<void> =>
  payload.kv.set(keyOf(draft), { until: Date.now() } satisfies Revoked)

/** Whether a link was made before all links to its document were revoked. */
export async function isRevoked(payload: Payload, preview: DraftPreview): Promise<boolean> {
  const revoked = await payload.kv.get<Revoked>(keyOf(preview))
  return revoked !== null && preview.made.getTime() <= revoked.until
}
