import type { Payload } from 'payload'
import { loadByCode } from '../cases/loadCase.ts'
import { openPerson } from '../cases/person.ts'
import { CASES } from '../cases/slugs.ts'
import type { StoredCase } from '../cases/stored.ts'
import { CONSULTATION_COMMENTS } from '../consultations/comments.ts'
import { unseal, type SealedContact } from '../consultations/contact.ts'
import { hashAddress } from '../follow/address.ts'
import { listAll, SUBSCRIPTIONS, type Subscription } from '../follow/store.ts'

/** Whose data are asked for: each of these names the same person. */
export interface AskedPerson {
  codes: string[]
  email?: string | undefined
  phone?: string | undefined
}

export interface StoredComment extends SealedContact {
  consultation: unknown
  text: string
  heading?: string | null
  shownName?: string | null
  sentAt: string
  state: string
}

/** What is stored of a person. */
export interface PersonalData {
  cases: StoredCase[]
  subscriptions: Subscription[]
  comments: StoredComment[]
}

const BATCH = 500
/** Without the digits of a country, which people write or leave out. */
const DIGITS_COMPARED = 9

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '').slice(-DIGITS_COMPARED)

/** Whether something that somebody said of themselves is of the person. */
export function isOf({ email, phone }: AskedPerson, said: readonly (string | undefined)[]): boolean {
  const given = said.filter((one) => one !== undefined && one !== '') as string[]
  const hasEmail =
    email !== undefined && given.some((one) => one.trim().toLowerCase() === email.toLowerCase())
  const digits = phone === undefined ? '' : digitsOf(phone)
  return hasEmail || (digits.length === DIGITS_COMPARED && given.some((one) => digitsOf(one) === digits))
}

/** Contacts are sealed, so each is opened: a second or two for 100,000. */
async function* eachSealed<T>({ db }: Payload, collection: 'cases' | 'consultation-comments') {
  const field = collection === CASES ? 'person' : 'sealedContact'
  const sort = collection === CASES ? 'receivedAt' : 'sentAt'
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await db.find<T & { id: string }>({
      ...{ collection, where: { [field]: { exists: true } }, sort, limit: BATCH, page },
    })
    yield* docs
    if (!hasNextPage) return
  }
}

async function findCases(payload: Payload, asked: AskedPerson): Promise<StoredCase[]> {
  const found = new Map<string, StoredCase>()
  for (const code of asked.codes) {
    const one = await loadByCode(payload, code)
    if (one) found.set(String(one.id), one)
  }
  if (asked.email || asked.phone)
    for await (const one of eachSealed<StoredCase>(payload, CASES)) {
      const { phone, email } = openPerson(one) ?? {}
      if (isOf(asked, [phone, email])) found.set(String(one.id), one)
    }
  return [...found.values()]
}

async function findComments(payload: Payload, asked: AskedPerson): Promise<StoredComment[]> {
  const found: StoredComment[] = []
  if (asked.email || asked.phone)
    for await (const one of eachSealed<StoredComment>(payload, CONSULTATION_COMMENTS))
      if (isOf(asked, [unseal(one).contact])) found.push(one)
  return found
}

/** Everything that is stored of a person, by secret codes, e-mail and telephone. */
export async function findPersonal(payload: Payload, asked: AskedPerson): Promise<PersonalData> {
  const addressHash = { equals: asked.email ? hashAddress(asked.email) : '' }
  return {
    cases: await findCases(payload, asked),
    subscriptions: asked.email
      ? await listAll<Subscription>(payload, { collection: SUBSCRIPTIONS, where: { addressHash } } as never)
      : [],
    comments: await findComments(payload, asked),
  }
}
