const plain = (error: unknown): unknown =>
  error instanceof Error ? { name: error.name, message: error.message, stack: error.stack } : error

/** Writes one line of JSON to standard output. */
export function logInfo(msg: string, more: object = {}): void {
  process.stdout.write(`${JSON.stringify({ level: 'info', msg, ...more })}\n`)
}

/** Writes one line of JSON to standard error, with the error's name, message and stack. */
export function logError(msg: string, more: object = {}, error?: unknown): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', msg, ...more, err: plain(error) })}\n`)
}
