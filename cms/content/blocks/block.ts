import type { Words } from '../types/contentType.ts'

/**
 * What a field of a block holds: words that readers see; a rich text; the address of a link; a value that is not read
 * as text, such as a choice; documents of one of several collections; rows of further fields.
 */
export type Part =
  | 'words'
  | 'rich'
  | 'href'
  | 'value'
  | { one: readonly string[] }
  | { many: readonly string[] }
  | { rows: Parts }

export interface Parts {
  readonly [field: string]: Part
}

/** A document that a block refers to, stored with its collection; populated where it was read so. */
export interface Chosen {
  relationTo: string
  value: unknown
}

type ValueOf<P> = P extends { one: unknown }
  ? Chosen
  : P extends { many: unknown }
    ? Chosen[]
    : P extends { rows: infer R }
      ? FieldsOf<R>[]
      : P extends 'rich'
        ? unknown
        : string

/** The stored values of fields; every one may be missing, since drafts are incomplete. */
export type FieldsOf<P> = { [K in keyof P]?: ValueOf<P[K]> | null }

/** What every part of the project knows about a block of a rich text. */
export interface RichBlock {
  words: Words
  parts: Parts
}
