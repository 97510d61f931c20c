import type { CollectionSlug, ServerProps } from 'payload'
import { wasEverPublished } from '../../versions/published.ts'
import { StatusWords } from './StatusWords.tsx'

type Props = ServerProps & { id?: string | number; collectionSlug: string }

/** What the public sees of the current document, above its form. */
export async function StatusLine({ id, collectionSlug, payload }: Props) {
  const asked = { collection: collectionSlug as CollectionSlug, id: id! }
  return <StatusWords wasPublished={id ? await wasEverPublished(payload, asked) : false} />
}
