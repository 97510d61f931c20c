import { idOf } from '../content/record.ts'
import { ROLES, type Role } from './roles.ts'

/** What permissions need to know about a user; `null` is an anonymous one. */
export type Reader =
  { id?: string | number; roles?: Role[] | null; collection?: string; agency?: unknown } | null | undefined

const holdersOf =
  (...roles: Role[]) =>
  (reader: Reader): boolean =>
    roles.some((role) => reader?.roles?.includes(role))

/** May sign in to the CMS. */
export const canUseCms = holdersOf(...ROLES.map(({ value }) => value))

/** May write drafts and upload files; with an agency, only its own. */
export const canEdit = holdersOf('author', 'subEditor', 'publisher', 'agencyAdmin', 'admin')

/** May discard drafts, restore earlier versions as drafts, and put in the trash what is not public. */
export const canRevise = holdersOf('subEditor', 'publisher', 'agencyAdmin', 'admin')

/**
 * May change what the public sees: publish, hide, schedule, and put public content in the trash. A second factor is
 * required of them from their first sign-in on.
 */
export const canPublish = holdersOf('publisher', 'agencyAdmin', 'admin')

/** May manage all accounts, site settings and providers of online forms, and delete permanently. */
export const canAdminister = holdersOf('admin')

const isAuditor = holdersOf('auditor')
const isAgencyAdmin = holdersOf('agencyAdmin')

/** The agency that a person's work is limited to; null for the provincial desk, administrators and everyone outside. */
export const agencyOf = (reader: Reader): string | null =>
  canEdit(reader) && !canAdminister(reader) ? (idOf<string | null | undefined>(reader?.agency) ?? null) : null

/** May write drafts of what belongs to the province or is shared, and of content of any agency. */
export const canEditAll = (reader: Reader): boolean => canEdit(reader) && agencyOf(reader) === null

/** May publish the same, and change what has no drafts: catalogues, search words, globals. */
export const canPublishAll = (reader: Reader): boolean => canPublish(reader) && agencyOf(reader) === null

/** May read drafts and versions of all content. */
export const canReadAll = (reader: Reader): boolean => canEditAll(reader) || isAuditor(reader)

/** May read all accounts and the audit log. */
export const canReadAccounts = (reader: Reader): boolean => canAdminister(reader) || isAuditor(reader)

/** May manage accounts: administrators all of them, an agency administrator those of the own agency. */
export const canManageAccounts = (reader: Reader): boolean =>
  canAdminister(reader) || (isAgencyAdmin(reader) && agencyOf(reader) !== null)
