import type { Told } from '../../cms/commands/prepareDatabase.ts'

/** Messages of `ops/prepare.ts` to the supervisor, one per line of output. */
export type Message = Told | { kind: 'failed'; line: string }

const MARK = '@cong-tinh '

export const toLine = (message: Message): string => `${MARK}${JSON.stringify(message)}\n`

/** @returns the message in a line of output, or null for any other line */
export function fromLine(line: string): Message | null {
  if (!line.startsWith(MARK)) return null
  return JSON.parse(line.slice(MARK.length)) as Message
}
