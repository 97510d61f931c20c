import { isolateObjectProperty, type CollectionSlug, type PayloadRequest } from 'payload'

interface Asked {
  collection: CollectionSlug
  id: string | number
  req: PayloadRequest
}

/** Payload writes the locale of a read into its request; a later save with the same request would use it. */
export const ofItsOwn = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale'])

/** A document in one language, in the transaction of a save: what is stored, or its newest version; null where it is gone. */
export const readState = <Doc extends { _status?: string }>(
  { collection, id, req }: Asked,
  locale: string,
  draft: boolean,
): Promise<Doc | null> =>
  req.payload.findByID({
    ...{ collection, id, draft, depth: 0, trash: true, disableErrors: true },
    locale: locale as 'vi',
    fallbackLocale: false,
    overrideAccess: true,
    req: ofItsOwn(req),
  }) as unknown as Promise<Doc | null>
