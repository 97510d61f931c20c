const MAX_LENGTH = 200

/**
 * A query as text: NFC, without control and bidi characters and lone surrogates, single spaces, at most 200
 * characters.
 */
export function cleanQuery(raw: string): string {
  const composed = raw.slice(0, 4 * MAX_LENGTH).normalize('NFC')
  const clean = composed
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]+/gu, ' ')
    .trim()
  return [...clean].slice(0, MAX_LENGTH).join('').trim()
}
