import type { CollectionSlug, PayloadRequest } from 'payload'
import { possibleIds } from '../jobs/publicView.ts'

/** What lists show of the newest version of a document. */
export interface Newest {
  id: string
  /** In Vietnamese; the number or name, and the title where that is another field. */
  title: string
  agency: unknown
  updatedAt: string
}

type Row = { id: unknown; agency?: unknown; updatedAt: string } & Record<string, unknown>

/** The number or name of a document, and its title where that is another field; its id when it has neither. */
export const shownTitle = (doc: { id: unknown } & Record<string, unknown>, useAsTitle: string): string =>
  [...new Set([doc[useAsTitle], doc.title])].filter(Boolean).join(' · ') || String(doc.id)

/** The newest versions of many documents of a type, as far as the requesting user may read them, by their ids. */
export async function readNewest(
  req: PayloadRequest,
  { collection, ids, trash = false }: { collection: CollectionSlug; ids: string[]; trash?: boolean },
): Promise<ReadonlyMap<string, Newest>> {
  const { useAsTitle = 'id' } = req.payload.collections[collection].config.admin
  const { docs } = await req.payload.find({
    ...{ collection, where: { id: { in: possibleIds(req.payload, ids) } }, draft: true, trash },
    select: { [useAsTitle]: true, title: true, agency: true, updatedAt: true } as never,
    ...{ limit: 0, pagination: false, depth: 0, locale: 'vi', user: req.user, overrideAccess: false, req },
  })
  return new Map(
    (docs as unknown as Row[]).map((doc) => {
      const id = String(doc.id)
      return [id, { id, title: shownTitle(doc, useAsTitle), agency: doc.agency, updatedAt: doc.updatedAt }]
    }),
  )
}
