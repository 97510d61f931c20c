import { isolateObjectProperty, type PayloadRequest, type Where } from 'payload'
import type { Stored } from '../import/apply/store.ts'

/** What may have questions. */
type Asking = 'procedures' | 'fields'

/** The document of a condition, in Vietnamese; undefined when it is not there, or has questions already. */
export async function findUnasked(
  req: PayloadRequest,
  collection: Asking,
  where: Where,
): Promise<Stored | undefined> {
  const { docs } = await req.payload.find({
    ...{ collection, where, depth: 0, locale: 'vi', fallbackLocale: false },
    // Two statements at once, as a count beside the documents would be, cannot begin a transaction of MongoDB.
    ...{ pagination: false, overrideAccess: true, req },
  })
  return (docs as unknown as Stored[]).find(({ questions }) => !Array.isArray(questions) || !questions[0])
}

/** Returns a function that stores what is said of a document in a language, and gives it as it is then. */
export const saverOf =
  (req: PayloadRequest, collection: Asking, { id }: Stored) =>
  async (locale: 'vi' | 'en', data: object): Promise<Stored> => {
    const saved = await req.payload.update({
      ...{ collection, id, data, locale, depth: 0, overrideAccess: true },
      // The call writes its locale into the request it is given.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })
    return saved as unknown as Stored
  }
