import type { StaffAct } from './act.ts'
import { answer, approve, extend, refuse, reopen, sendBack } from './answering.ts'
import { correct } from './correct.ts'
import { accept, askBack, assign, note, passOn } from './handling.ts'
import { cost } from './costing.ts'
import { dropFile, releaseFile } from './attaching.ts'
import { merge } from './merging.ts'
import { takeToSearch } from './takeToSearch.ts'
import { hide, hideFile, publish, unpublish } from './showing.ts'

/** The acts of staff, by the last part of their routes. */
export const STAFF_ACTS = {
  accept,
  assign,
  note,
  'pass-on': passOn,
  'ask-back': askBack,
  correct,
  answer,
  approve,
  'send-back': sendBack,
  refuse,
  extend,
  cost,
  merge,
  publish,
  unpublish,
  hide,
  'hide-file': hideFile,
  'drop-file': dropFile,
  'release-file': releaseFile,
  reopen,
  'take-to-search': takeToSearch,
} satisfies Record<string, StaffAct>

export type StaffActName = keyof typeof STAFF_ACTS

export const STAFF_ACT_NAMES = Object.keys(STAFF_ACTS) as StaffActName[]
