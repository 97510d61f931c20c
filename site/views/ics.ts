/** Escapes a text value (RFC 5545, 3.3.11). */
export const escapeIcs = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')

const encoder = new TextEncoder()

/** Folds lines longer than 75 octets, never within a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const pieces: string[] = ['']
  let size = 0
  for (const letter of line) {
    const more = encoder.encode(letter).length
    if (size + more > 75) {
      pieces.push('')
      size = 1
    }
    pieces[pieces.length - 1] += letter
    size += more
  }
  return pieces.join('\r\n ')
}

/** '20261130T010000Z' */
export const utcStamp = (date: Date): string => `${date.toISOString().replace(/[-:]|\.\d+/g, '')}`

/** '20261130' */
export const icsDay = (day: string): string => day.replaceAll('-', '')

/**
 * A calendar file (RFC 5545).
 * @param name of the calendar
 * @param events the lines of each VEVENT, with its BEGIN and END
 */
export function toCalendar(name: string, events: readonly string[][]): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cong Tinh//Lich//VI'],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escapeIcs(name)}`],
    ...events.flat(),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** @param name of the saved file; letters, digits, '-' and '.' */
export const icsHeaders = (name: string): Record<string, string> => ({
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': `attachment; filename="${name.replace(/[^A-Za-z0-9.-]/g, '')}"`,
})
