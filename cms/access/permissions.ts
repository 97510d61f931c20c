import { idOf } from '../content/record.ts'
import type { Role } from './roles.ts'

/** What a permission needs to know of a reader. `null` is an anonymous reader. */
export type Reader =
  { id?: string | number; roles?: Role[] | null; collection?: string; agency?: unknown } | null | undefined

const has = (reader: Reader, role: Role) => Boolean(reader?.roles?.includes(role))

/** May sign in to the CMS at all. */
export const canUseCms = (reader: Reader): boolean => has(reader, 'admin') || has(reader, 'editor')

/** May write, publish and delete content: of an agency's people, only what is theirs. */
export const canEdit = (reader: Reader): boolean => canUseCms(reader)

/** May manage accounts, settings of the site and providers of online forms. */
export const canAdminister = (reader: Reader): boolean => has(reader, 'admin')

/** The agency whose people an editor belongs to; null for the provincial desk, administrators and everyone outside. */
export const agencyOf = (reader: Reader): string | null =>
  canUseCms(reader) && !canAdminister(reader)
    ? (idOf<string | null | undefined>(reader?.agency) ?? null)
    : null

/** May change what belongs to the province or to all: catalogues, search words, globals, content of any agency. */
export const canEditAll = (reader: Reader): boolean => canEdit(reader) && agencyOf(reader) === null
