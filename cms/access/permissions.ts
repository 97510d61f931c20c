import { idOf } from '../content/record.ts'
import type { Role } from './roles.ts'

/** What permissions need to know about a user; `null` is an anonymous one. */
export type Reader =
  { id?: string | number; roles?: Role[] | null; collection?: string; agency?: unknown } | null | undefined

const has = (reader: Reader, role: Role) => Boolean(reader?.roles?.includes(role))

/** May sign in to the CMS. */
export const canUseCms = (reader: Reader): boolean => has(reader, 'admin') || has(reader, 'editor')

/** May write, publish and delete content; an agency's people only their own. */
export const canEdit = (reader: Reader): boolean => canUseCms(reader)

/** May manage accounts, site settings and providers of online forms. */
export const canAdminister = (reader: Reader): boolean => has(reader, 'admin')

/** The agency an editor belongs to; null for the provincial desk, administrators and everyone outside. */
export const agencyOf = (reader: Reader): string | null =>
  canUseCms(reader) && !canAdminister(reader)
    ? (idOf<string | null | undefined>(reader?.agency) ?? null)
    : null

/** May change what belongs to the province or is shared: catalogues, search words, globals, content of any agency. */
export const canEditAll = (reader: Reader): boolean => canEdit(reader) && agencyOf(reader) === null

/** May publish: a second factor is required of them from their first sign-in on. */
export const canPublish = (reader: Reader): boolean => canEdit(reader)
