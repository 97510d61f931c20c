import type { FeeMeaning } from '../fees.ts'
import type { TimeAndFeeSource } from '../summaries.ts'
import type { TimeMeaning } from '../times.ts'

type Method = NonNullable<TimeAndFeeSource['methods']>[number]

/** Where a procedure states a time or a fee. */
export type ClashPlace = 'number' | 'note' | 'methods' | 'publishedNumber' | 'publishedText' | 'published'

export type PlainTime = Extract<TimeMeaning, { kind: 'fixed' | 'same_day' }>
export type PlainFee = Extract<FeeMeaning, { kind: 'fixed' | 'free' }>

/** What a place states plainly: one time, or one fee. */
export interface Statement<Meaning> {
  place: ClashPlace
  meaning: Meaning
}

/** Two places of a procedure that state one fact differently, without words that tell for which case each holds. */
export type Clash = {
  /** The fields that disagree. */
  paths: string[]
  /** Of the way of filing that both are about. */
  channel?: string | null | undefined
} & (
  | { fact: 'time'; sides: [Statement<PlainTime>, Statement<PlainTime>] }
  | { fact: 'fee'; sides: [Statement<PlainFee>, Statement<PlainFee>] }
)

/** A number of the form and the text that goes with it. */
export interface NumberWithText {
  path: string
  textPath: string
  places: [ClashPlace, ClashPlace]
  channel?: string | null | undefined
}

/** The fields of a procedure that state times and fees; the form of an unfinished one lacks values. */
export type StatedFacts = Pick<TimeAndFeeSource, 'published'> & {
  methods?: ({ channel?: string | null } & Method)[] | null
}
