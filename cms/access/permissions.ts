import type { Role } from './roles.ts'

/** What a permission needs to know of a reader. `null` is an anonymous reader. */
export type Reader = { id?: string | number; roles?: Role[] | null; collection?: string } | null | undefined

const has = (reader: Reader, role: Role) => Boolean(reader?.roles?.includes(role))

/** May sign in to the CMS at all. */
export const canUseCms = (reader: Reader): boolean => has(reader, 'admin') || has(reader, 'editor')

/** May write, publish and delete content. */
export const canEdit = (reader: Reader): boolean => canUseCms(reader)

/** May manage accounts, settings of the site and providers of online forms. */
export const canAdminister = (reader: Reader): boolean => has(reader, 'admin')
