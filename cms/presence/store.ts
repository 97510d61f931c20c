import type { CollectionSlug, Payload } from 'payload'
import { holderAmong, presentAmong, type Editing } from './people.ts'

const PRESENCES = 'presences'
const KEPT_MS = 3_600_000

/** The place of a document. */
export const placeOf = (collection: string, id: string): string => `${collection}/${id}`

const listAt = ({ db }: Payload, places: string[]) =>
  db
    .find<Editing & { place: string }>({
      ...{ collection: PRESENCES, where: { place: { in: places } }, limit: 0, pagination: false },
    })
    .then(({ docs }) => docs)

/** Who has a place open and is typing there. */
export const listPresent = async (payload: Payload, place: string): Promise<Editing[]> =>
  presentAmong(await listAt(payload, [place]), Date.now())

/** Who holds each of many documents of a type, by their ids; those that nobody edits are left out. */
export async function holdersOf(
  payload: Payload,
  { collection, ids }: { collection: CollectionSlug; ids: string[] },
): Promise<Map<string, Editing>> {
  const docs = await listAt(
    payload,
    ids.map((id) => placeOf(collection, id)),
  )
  const present = presentAmong(docs, Date.now()) as typeof docs
  return new Map(
    ids.flatMap((id) => {
      const holder = holderAmong(present.filter(({ place }) => place === placeOf(collection, id)))
      return holder ? [[id, holder]] : []
    }),
  )
}

interface Told {
  place: string
  person: string
  name: string
  takesOver: boolean
}

/** Notes that somebody is typing, and what becomes of who holds the place. */
export async function noteEditing(payload: Payload, { takesOver, ...who }: Told): Promise<void> {
  const { db } = payload
  const now = new Date().toISOString()
  const present = await listPresent(payload, who.place)
  const mine = present.find(({ person }) => person === who.person)
  const claim = takesOver || !holderAmong(present) ? { claimedAt: now } : {}
  if (mine?.id !== undefined) {
    const data = { at: now, ...claim }
    await db.updateOne({ collection: PRESENCES, id: mine.id, data, returning: false })
    return
  }
  const old = { at: { less_than: new Date(Date.now() - KEPT_MS).toISOString() } }
  await db.deleteMany({ collection: PRESENCES, where: old })
  await db.create({
    collection: PRESENCES,
    data: { ...who, since: now, at: now, ...claim },
    returning: false,
  })
}

/** Notes that somebody has saved or left. */
export const forgetEditing = ({ db }: Payload, { place, person }: { place: string; person: string }) =>
  db.deleteMany({
    ...{
      collection: PRESENCES,
      where: { and: [{ place: { equals: place } }, { person: { equals: person } }] },
    },
  })
