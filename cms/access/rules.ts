import type { Access, FieldAccess, Where } from 'payload'
import { PROVINCE } from '../content/sites.ts'
import {
  agencyOf,
  canAdminister,
  canEditAll,
  canPublish,
  canPublishAll,
  canReadAccounts,
  canReadAll,
  canRevise,
  canUseCms,
  type Reader,
} from './permissions.ts'

const notInTrash: Where = { deletedAt: { exists: false } }
const isPublished: Where[] = [{ _status: { equals: 'published' } }, notInTrash]
const published: Where = { and: isPublished }

/** Everyone reads what is published; the provincial desk and auditors read everything, here and below. */
export const publishedOrDesk: Access = ({ req }) => (canReadAll(req.user as Reader) ? true : published)

/** Everyone reads what is published from its `publishedAt` on; the desk reads everything. */
export const dueOrDesk: Access = ({ req }) => {
  if (canReadAll(req.user as Reader)) return true
  return { and: [...isPublished, { publishedAt: { less_than_equal: new Date().toISOString() } }] }
}

/** For types without drafts: everyone reads what is not in the trash. */
export const notTrashedOrDesk: Access = ({ req }) => (canReadAll(req.user as Reader) ? true : notInTrash)

/** Everyone reads what is switched on, within its dates and not in the trash; the desk reads everything. */
export const runningOrDesk: Access = ({ req }) => {
  if (canReadAll(req.user as Reader)) return true
  const now = new Date().toISOString()
  return {
    and: [
      { enabled: { equals: true } },
      notInTrash,
      { or: [{ from: { exists: false } }, { from: { less_than_equal: now } }] },
      { or: [{ until: { exists: false } }, { until: { greater_than: now } }] },
    ],
  }
}

/**
 * The provincial desk reads every component site; everyone reads the live ones. The portal, anonymous but not over
 * REST, reads those that are not live as well, to show them by signed links. All read the published version alone.
 */
export const liveSitesOrDesk: Access = ({ req }) => {
  if (canReadAll(req.user as Reader)) return true
  const isPortal = req.payloadAPI !== 'REST' && !req.user
  return isPortal ? published : { and: [{ live: { equals: true } }, ...isPublished] }
}

/** Readable by everyone: uploads and globals whose every field is public. */
export const anyone: Access = () => true

/**
 * Readable by staff over REST, and by the portal and the jobs of this project, which are anonymous but do not come over
 * REST.
 */
export const portalOrStaff: Access = ({ req }) => req.payloadAPI !== 'REST' || canUseCms(req.user as Reader)

/** Readable by the portal and the jobs of this project alone. */
export const portalAlone: Access = ({ req }) => req.payloadAPI !== 'REST' && !req.user

export const nobody: Access = () => false
export const staff: Access = ({ req }) => canUseCms(req.user as Reader)
/** Those who read all content: the provincial desk and auditors. */
export const readersOfAll: Access = ({ req }) => canReadAll(req.user as Reader)

/** Everyone who writes and has no agency, drafts alone included. */
export const provincialDesk: Access = ({ req }) => canEditAll(req.user as Reader)

/** Publishers without an agency: for what has no drafts, where a change is public at once. */
export const provincialPublishers: Access = ({ req }) => canPublishAll(req.user as Reader)

/** Denies the status "published" to whoever may only write drafts. */
export const draftsOrPublishers =
  (rule: Access): Access =>
  (args) =>
    args.data?._status === 'published' && !canPublish(args.req.user as Reader) ? false : rule(args)

export const administrators: Access = ({ req }) => canAdminister(req.user as Reader)

/** Administrators change every site, the provincial desk the portal alone. */
export const administratorsOrPortal: Access = ({ req }) =>
  canAdminister(req.user as Reader) || (canPublishAll(req.user as Reader) && { tier: { equals: PROVINCE } })

/**
 * The publishers of the province may put things in the trash; only administrators may delete permanently. Payload
 * passes the new data to `access.delete` when a document moves to the trash, and none when it is deleted permanently.
 */
export const trashOrAdministrators: Access = ({ req, data }) =>
  canAdminister(req.user as Reader) || (Boolean(data?.deletedAt) && canPublishAll(req.user as Reader))

/** The same for types with drafts; what is not public may be put in the trash by editors (draftsOnly.ts). */
export const draftTrashOrAdministrators: Access = ({ req, data }) => {
  const reader = req.user as Reader
  return canAdminister(reader) || (Boolean(data?.deletedAt) && canRevise(reader) && canEditAll(reader))
}

/** Those who see what everyone did. */
export const administratorsOrAuditors: Access = ({ req }) => canReadAccounts(req.user as Reader)

export const staffField: FieldAccess = ({ req }) => canUseCms(req.user as Reader)
export const provincialDeskField: FieldAccess = ({ req }) => canEditAll(req.user as Reader)
export const administratorsField: FieldAccess = ({ req }) => canAdminister(req.user as Reader)
/** An agency's people, in records that are theirs, and administrators. */
export const ownOrAdministratorsField: FieldAccess = ({ req }) =>
  canAdminister(req.user as Reader) || agencyOf(req.user as Reader) !== null

/** For fields that only the system sets, never a request. */
export const nobodyField: FieldAccess = () => false
