import { plainError } from '../../cms/content/plainErrors.ts'

/** Writes one line of JSON to standard output. */
export function logInfo(msg: string, more: object = {}): void {
  process.stdout.write(`${JSON.stringify({ level: 'info', msg, ...more })}\n`)
}

/** Writes one line of JSON to standard error, with the error's name, message, stack and causes, without the values of statements. */
export function logError(msg: string, more: object = {}, error?: unknown): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', msg, ...more, err: plainError(error) })}\n`)
}
