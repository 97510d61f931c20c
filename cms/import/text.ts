/** One line of published text: NFC, tabs and repeated spaces collapsed, trimmed. '' for null. */
export function cleanLine(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Published text of several lines: each line cleaned, consecutive empty lines collapsed. */
export function cleanText(text: string | null | undefined): string {
  const lines = (text ?? '').split(/\r\n?|\n/).map(cleanLine)
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A published title without trailing full stops. */
export const cleanTitle = (text: string | null | undefined): string =>
  cleanLine(text).replace(/(?<=\p{L}|\d|\))\s*\.+$/u, '')

/** Lower case without accents, đ as d, punctuation as spaces: for comparing names. */
export function foldName(text: string | null | undefined): string {
  const plain = cleanLine(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, ' ').trim()
}

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
