import type { Payload } from 'payload'
import type { DraftPreview, ShownDraft } from './draft.ts'

type Named = Pick<ShownDraft, 'collection' | 'id'>
type Revoked = { until: number }

const keyOf = ({ collection, id }: Named) => `previews-revoked/${collection}/${id}`

/** Makes every link to the draft of a document void that exists by now. */
export const revokePreviews = (payload: Payload, draft: Named): Promise<void> =>
  payload.kv.set(keyOf(draft), { until: Date.now() } satisfies Revoked)

/** When all links to a draft were last made void; the epoch if never. */
export async function revokedUntil(payload: Payload, draft: Named): Promise<Date> {
  const revoked = await payload.kv.get<Revoked>(keyOf(draft))
  return new Date(revoked?.until ?? 0)
}

/** Whether a link was made before all links to its document were revoked. */
export const isRevoked = async (payload: Payload, preview: DraftPreview): Promise<boolean> =>
  preview.made <= (await revokedUntil(payload, preview))
