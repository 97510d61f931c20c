import { useText } from '../../../i18n/index.ts'
import type { Locale } from '../../../paths.ts'

/** Longer values are not repeated: that they are different says enough. In letters. */
const LONGEST = 240

/** One difference between two published states. Labels are nouns in lower case, in the reader's language. */
export type Change =
  | { kind: 'changed'; label: string; from: string; to: string }
  /** A value that was not stated before, or is not stated any more; a row of a list that came or went. */
  | { kind: 'set' | 'unset' | 'added' | 'removed'; label: string; value: string }
  /** A text of which only that it changed is told. */
  | { kind: 'rewritten' | 'written' | 'dropped'; label: string }
  /** A sentence of its own. */
  | { kind: 'told'; label: string }

type Text = string | null | undefined

/** A text without differences that no reader sees: white space and the form of letters. */
export const tidy = (text: Text): string => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)

/** The change of a value, such as a sum or a day, which is shown as it is. */
export function valueChange(label: string, before: Text, after: Text): Change[] {
  const [from, to] = [tidy(before), tidy(after)]
  if (from === to) return []
  if (!from) return [{ kind: 'set', label, value: cut(to) }]
  if (!to) return [{ kind: 'unset', label, value: cut(from) }]
  const isLong = from.length > LONGEST || to.length > LONGEST
  return [isLong ? { kind: 'rewritten', label } : { kind: 'changed', label, from, to }]
}

/** The change of a text, such as a name, which is shown in quotation marks. */
export const textChange = (label: string, before: Text, after: Text): Change[] =>
  valueChange(label, before, after).map((change) =>
    change.kind === 'changed' ? { ...change, from: `“${change.from}”`, to: `“${change.to}”` } : change,
  )

/** The change of a text of which only that it changed is told. */
export function proseChange(label: string, before: Text, after: Text): Change[] {
  const [from, to] = [tidy(before), tidy(after)]
  if (from === to) return []
  return [{ kind: from && to ? 'rewritten' : to ? 'written' : 'dropped', label }]
}

/** What was added to a set of values, and what was taken from it. */
export function setChange(label: string, before: readonly string[], after: readonly string[]): Change[] {
  const added = after.filter((one) => !before.includes(one))
  const removed = before.filter((one) => !after.includes(one))
  return [
    ...[...new Set(added)].map((value): Change => ({ kind: 'added', label, value: cut(value) })),
    ...[...new Set(removed)].map((value): Change => ({ kind: 'removed', label, value: cut(value) })),
  ]
}

/** A row of a list that came or went as a whole; nothing when it has no text. */
export function rowChange(kind: 'added' | 'removed', label: string, text: Text): Change[] {
  const value = cut(tidy(text))
  return value ? [{ kind, label, value }] : []
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/**
 * A change as a sentence in pieces, which may be in different languages: 'Lệ phí: từ ', '50.000 ₫', ' thành ',
 * '25.000 ₫'.
 */
export function piecesOf(change: Change, locale: Locale): string[] {
  const { changes } = useText(locale).procedures
  const { label } = change
  const start = `${capital(label)}: `
  switch (change.kind) {
    case 'changed':
      return [`${start}${changes.from} `, change.from, ` ${changes.to} `, change.to]
    case 'set':
      return [start, change.value, ` (${changes.notBefore})`]
    case 'unset':
      return [`${start}${changes.noLonger} (${changes.before}: `, change.value, ')']
    case 'added':
    case 'removed':
      return [`${changes[change.kind]} ${label}: `, change.value]
    case 'told':
      return [capital(label)]
    default:
      return [start + changes[change.kind]]
  }
}

/** A change as a sentence. */
export const sentenceOf = (change: Change, locale: Locale): string => piecesOf(change, locale).join('')
