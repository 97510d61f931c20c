import type { Payload } from 'payload'
import { CONTACT_PURPOSE, type CommentAuthor } from '../content/consultationComments.ts'
import { sealText } from '../secrets/sealText.ts'
import { CONSULTATION_COMMENTS } from './comments.ts'

type Db = Pick<Payload, 'db'>

/** How the agency reaches who commented. */
export interface CommentContact {
  name: string
  contact: string
}

/** A comment as it was sent. */
export interface SentComment {
  consultation: { id: string; agency: string | null }
  text: string
  /** The article that it is about, as it was when it was read; null for the draft as a whole. */
  about: { article: string; heading: string; quote: string } | null
  textVersion: number
  /** Id of the comment that it replies to. */
  replyTo: string | null
  author: CommentAuthor
  /** Null unless the name is to be shown. */
  shownName: string | null
  contact: CommentContact
  /** Made by the form: a form that is sent twice is stored once. */
  sentKey: string
}

/** What can be read only by opening it: cms/consultations/contact.ts. */
const seal = ({ contact, sentKey }: SentComment): string | null =>
  contact.name || contact.contact
    ? sealText(JSON.stringify(contact), { purpose: CONTACT_PURPOSE, owner: sentKey })
    : null

const isStored = async ({ db }: Db, sentKey: string): Promise<boolean> => {
  const where = { sentKey: { equals: sentKey } }
  return (await db.count({ collection: CONSULTATION_COMMENTS, where })).totalDocs > 0
}

/**
 * Stores a comment that waits for review; the same one is stored once. No request could write it, so it is stored past
 * access control and the audit log.
 */
export async function receiveComment(cms: Db, sent: SentComment): Promise<void> {
  const { consultation, about, contact: _, sentKey, ...rest } = sent
  const data = {
    ...{ ...rest, ...about, consultation: consultation.id, agency: consultation.agency, sentKey },
    ...{ sealedContact: seal(sent), sentAt: new Date().toISOString(), state: 'waiting', supports: 0 },
  }
  try {
    await cms.db.create({ collection: CONSULTATION_COMMENTS, data, returning: false })
  } catch (error) {
    if (!(await isStored(cms, sentKey))) throw error
  }
}

/** Counts one more supporter of a comment. Of the supporter nothing is kept. */
export async function addSupport({ db }: Db, id: string): Promise<void> {
  const data = { supports: { $inc: 1 } }
  await db.updateOne({ collection: CONSULTATION_COMMENTS, id, data, returning: false })
}
