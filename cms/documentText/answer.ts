import type { Unfit } from '../uploads/unfit.ts'

/** A piece of the text of a file, in its order: what an editor would type as one block. */
export type TextBlock =
  | { type: 'p' | 'h2' | 'h3' | 'h4'; text: string }
  | { type: 'ul' | 'ol'; items: string[] }
  | { type: 'table'; rows: string[][] }

/** Why no text was taken from a file. */
export type NoText = Unfit | 'kind' | 'scanned' | 'empty' | 'long' | 'heavy' | 'busy'

/** What the process that reads a file answers. */
export type Answer = { blocks: TextBlock[] } | { refused: NoText }

/** A file that no text was taken from. */
export class NoTextError extends Error {
  override name = 'NoTextError'
  readonly reason: NoText
  constructor(reason: NoText, options?: ErrorOptions) {
    super(`no text was taken from the file: ${reason}`, options)
    this.reason = reason
  }
}
