import type { PayloadRequest } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { canEdit, canPublish, canReadAll, type Reader } from '../access/permissions.ts'
import type { Day } from '../content/day.ts'
import { listScheduled, type Scheduled } from '../jobs/scheduled.ts'
import { listPublications, type Publication } from '../publications/publications.ts'
import { listOverdue } from '../reviewDates/reviewDates.ts'
import { readLawChanged, type LawChanged } from './lawChanged.ts'
import { keysInReview, keysISaved, keysOwed } from './keys.ts'
import { nameAgencies, readDocuments, type DeskDocument } from './documents.ts'
import { toSections, type DeskReader, type Sections } from './sections.ts'

/** What was published last, with its receipt. */
export interface Published {
  document: DeskDocument
  publication: Publication
}

/** What was to be looked at again by a day that has passed. */
export interface Overdue {
  document: DeskDocument
  reviewBy: Day
}

export interface Desk {
  sections: Sections
  scheduled: Scheduled[]
  overdue: Overdue[]
  /** What is to be looked at after changes of the law: the most urgent, and how many in all. */
  lawChanged: { changed: LawChanged[]; total: number }
  published: Published[]
  /** The names of the agencies of all documents, by their ids. */
  agencies: ReadonlyMap<string, string>
}

const MOST_PUBLISHED = 10
const MOST_OVERDUE = 50
const MOST_LAW_CHANGED = 10

/** @returns null for whoever may not use the CMS */
function readerOf({ user }: PayloadRequest): DeskReader | null {
  const reader = user as Reader
  if (!user || !(canEdit(reader) || canReadAll(reader))) return null
  return { id: String(user.id), canPublish: canPublish(reader), isAuditor: !canEdit(reader) }
}

/** What waits for the requesting user, and what was published last in their agencies. */
export async function readDesk(req: PayloadRequest, now = new Date()): Promise<Desk | null> {
  const reader = readerOf(req)
  if (!reader) return null
  const agencies = await ownAgencies(req)
  const [inReview, saved, scheduled, publications, dates, lawChanged] = await Promise.all([
    keysInReview(req),
    keysISaved(req),
    listScheduled(req.payload, req.user!),
    listPublications(req, { agencies, limit: MOST_PUBLISHED * 2 }),
    listOverdue(req, { agencies, limit: MOST_OVERDUE }),
    readLawChanged(req, { from: 0, limit: MOST_LAW_CHANGED }),
  ])
  const keys = [...inReview, ...saved, ...[...publications, ...dates].map(({ key }) => key)]
  const documents = await readDocuments(req, keys)
  const published = publications.flatMap((publication) => {
    const document = documents.get(publication.key)
    return document?.stands.isPublic ? [{ document, publication }] : []
  })
  const overdue = dates.flatMap(({ key, reviewBy }) => {
    const document = documents.get(key)
    return document?.stands.isPublic && reviewBy ? [{ document, reviewBy }] : []
  })
  return {
    sections: toSections(documents.values(), { reader, mine: new Set(saved), now }),
    scheduled,
    overdue,
    lawChanged,
    published: published.slice(0, MOST_PUBLISHED),
    agencies: await nameAgencies(
      req,
      [...documents.values(), ...lawChanged.changed.map(({ document }) => document)].map(
        ({ agency }) => agency,
      ),
    ),
  }
}

/** What was published in an emergency and waits for an approval in which the requesting user may have a part. */
export async function readOwed(req: PayloadRequest, now = new Date()) {
  const reader = readerOf(req)
  if (!reader?.canPublish) return []
  const documents = await readDocuments(req, await keysOwed(req))
  return toSections(documents.values(), { reader, mine: new Set(), now }).owed
}
