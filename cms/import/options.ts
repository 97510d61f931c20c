import type { Stored } from './apply/store.ts'
import type { Saved } from './apply/upsert.ts'
import type { Choice } from './merge/sides.ts'
import type { Entry } from './read.ts'
import type { ImportRecord } from './records.ts'

export type Applied = { saved: Saved; waits: boolean }
export type Settled = { entry: Entry; before?: Stored | undefined } & (Applied | { problem: string })

export type ImportOptions = {
  /** Receives the share of entries that are done, 0 to 1. */
  onProgress?: (share: number) => void
  /** Fields for a document that is stored for the first time, in addition to the record's values or in their place. */
  initialOf?: (record: ImportRecord) => Record<string, unknown>
  /** Fields in English for a document that was just stored for the first time; nothing without any. */
  englishOf?: (record: ImportRecord, stored: Stored) => Record<string, unknown> | undefined
  /** What a person chose where a procedure was changed both here and in the source. */
  choicesOf?: (record: ImportRecord) => ReadonlyMap<string, Choice> | undefined
  /** Receives each entry once its outcome is final: what it was before, and what became of it or why it was refused. */
  onSettled?: (settled: Settled) => void
}
