import { CommandError } from '../../cms/commands/CommandError.ts'

/**
 * A failure described in one line: what is wrong, then what to do. The message is meant for people, without a stack.
 */
export class StartError extends Error {
  constructor(cause: string, remedy: string, options?: ErrorOptions) {
    super(`${cause} ${remedy}`, options)
    this.name = 'StartError'
  }
}

interface Explanation {
  matches: RegExp
  line: string
}

/** Matched in order against the codes and messages of an error and its causes. */
const explanations: Explanation[] = [
  {
    matches: /ScannerError/,
    line: 'The virus scanner set by CLAMAV_SOCKET does not answer, so nothing can be uploaded: start it or unset CLAMAV_SOCKET, then start again.',
  },
  {
    matches: /ENOSPC|SQLITE_FULL|EDQUOT|disk is full|no space left/i,
    line: 'The disk is full: free some space on the disk that holds DATA_DIR and the project, then start again.',
  },
  {
    matches: /SQLITE_CORRUPT|SQLITE_NOTADB|disk image is malformed|not a database/i,
    line: 'The database file is damaged: restore it from a backup, or move it away to begin with an empty one.',
  },
  {
    matches: /SQLITE_BUSY|SQLITE_LOCKED|database is locked/i,
    line: 'The database is held by another process: stop that process, then start again.',
  },
  {
    matches: /SQLITE_READONLY|SQLITE_CANTOPEN|unable to open database/i,
    line: 'The database file cannot be opened for writing: give this user write permission to DATA_DIR, or choose another DATA_DIR.',
  },
  {
    matches: /AuthenticationFailed|authentication failed/i,
    line: 'MongoDB refuses the user name or password: correct DATABASE_URI, then start again.',
  },
  {
    matches:
      /ServerSelection|MongoNetwork|MongoParse|MongooseServer|cannot connect to mongo|querySrv|getaddrinfo|ECONNREFUSED.*270/i,
    line: 'MongoDB does not answer: start it or correct DATABASE_URI, then start again.',
  },
  {
    matches: /EACCES|EPERM|EROFS/,
    line: 'A file cannot be written: give this user write permission to DATA_DIR and to the project folder, then start again.',
  },
  {
    matches: /EMFILE|ENFILE/,
    line: 'Too many open files: raise the limit (ulimit -n 4096), then start again.',
  },
  {
    matches: /ENOMEM|heap out of memory/i,
    line: 'Not enough memory: the portal needs 2 GB free to start, 4 GB to build.',
  },
]

function* chainOf(error: unknown): Generator<unknown> {
  for (let link = error, depth = 0; link && depth < 8; depth += 1) {
    yield link
    link = link instanceof Error ? link.cause : undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Name, code, message and path of an error, where it has them. */
function tell(error: unknown): string {
  if (!isRecord(error)) return String(error)
  return [error.name, error.code, error.codeName, error.message].filter(Boolean).join(' ')
}

const pathOf = (error: unknown): string => {
  const path = [...chainOf(error)].filter(isRecord).find((link) => typeof link.path === 'string')?.path
  return path ? ` (${String(path)})` : ''
}

/** Invalid settings have one line each; together they count as one cause. */
const settingLines = (error: unknown): string | undefined => {
  if (!(error instanceof Error) || error.name !== 'SettingsError' || !('messages' in error)) return undefined
  return `A setting is wrong: ${(error.messages as string[]).join('; ')}.`
}

/**
 * A one-line description of any failure.
 * @param error whatever was thrown
 * @returns cause and remedy without line breaks, after which the usage of a command may follow; the first line of the
 * message when the cause is not known
 */
export function explain(error: unknown): string {
  for (const link of chainOf(error))
    if (link instanceof StartError || link instanceof CommandError) return link.message
  const settings = settingLines(error)
  if (settings) return settings
  const told = [...chainOf(error)].map(tell).join(' | ')
  const known = explanations.find(({ matches }) => matches.test(told))
  if (known) return known.line + pathOf(error)
  return told.split('\n')[0] ?? 'Unknown failure'
}
