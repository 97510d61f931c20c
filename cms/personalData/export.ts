import type { Payload } from 'payload'
import { readBytesOf } from '../cases/bytes.ts'
import { listEvents } from '../cases/events.ts'
import { listFiles } from '../cases/files.ts'
import { openPerson } from '../cases/person.ts'
import type { StoredCase } from '../cases/stored.ts'
import { unseal } from '../consultations/contact.ts'
import { idText } from '../content/record.ts'
import { openAddress } from '../follow/address.ts'
import type { Subscription } from '../follow/store.ts'
import type { PersonalData, StoredComment } from './find.ts'

async function fileOf(
  payload: Payload,
  { id, name, mimeType }: { id: string; name: string; mimeType: string },
) {
  const bytes = await readBytesOf(payload, String(id))
  return { name, mimeType, base64: bytes?.toString('base64') ?? null }
}

async function caseOf(payload: Payload, of: StoredCase) {
  const [events, files] = await Promise.all([listEvents(payload, of.id), listFiles(payload, of.id)])
  const own = files.filter(({ isFromSender, isForSender }) => isFromSender || isForSender)
  const { number, kind, state, receivedAt, text, publicText, place, page, procedure, rating, cost } = of
  return {
    ...{ number, kind, state, receivedAt, text, publicText, place, page, procedure, rating, cost },
    person: openPerson(of),
    events: events
      .filter(({ isForSender }) => isForSender)
      .map(({ at, act, role, text: said }) => ({ at, act, role, text: said ?? null })),
    files: await Promise.all(own.map((file) => fileOf(payload, file))),
  }
}

const subscriptionOf = (one: Subscription) => {
  const { topic, title, path, locale, frequency, state, askedAt, confirmedAt, endedAt, usedAt } = one
  const wish = { topic, title, path, locale, frequency, state }
  return { address: openAddress(one), ...wish, askedAt, confirmedAt, endedAt, usedAt }
}

const commentOf = (one: StoredComment) => {
  const { text, heading, shownName, sentAt, state } = one
  return { consultation: idText(one.consultation), text, heading, shownName, sentAt, state, ...unseal(one) }
}

/** A copy of a person's data for that person, with the files that they sent or were sent. It names nobody of the staff. */
export const toCopy = async (payload: Payload, { cases, subscriptions, comments }: PersonalData) => ({
  madeAt: new Date().toISOString(),
  cases: await Promise.all(cases.map((one) => caseOf(payload, one))),
  subscriptions: subscriptions.map(subscriptionOf),
  comments: comments.map(commentOf),
})
