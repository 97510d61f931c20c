/** How an error of Drizzle begins; the values of its statement, such as the words of citizens, follow after PARAMS. */
const FAILED_QUERY = 'Failed query:'
const PARAMS = '\nparams:'
/** Causes that are followed. */
const DEEPEST = 8

/** A text of a log without the values of a statement that failed. */
export function withoutParams(text: string): string {
  const end = text.includes(FAILED_QUERY) ? text.indexOf(PARAMS) : -1
  return end === -1 ? text : text.slice(0, end)
}

/** Whether an error or one of its causes holds values of a statement. */
export function holdsParams(error: unknown, depth = 0): error is Error {
  if (!(error instanceof Error) || depth > DEEPEST) return false
  return withoutParams(error.message) !== error.message || holdsParams(error.cause, depth + 1)
}

/**
 * An error and its causes as a log may keep them: name, message, stack, and a code where there is one, all without the
 * values of statements. What is no error stays as it is.
 */
export function plainError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack, cause, code } = error as Error & { code?: unknown }
  // A stack begins with the message, whose values may have several lines.
  return {
    ...{ name, message: withoutParams(message), stack: stack?.replace(message, withoutParams) },
    ...(typeof code === 'string' && { code }),
    ...(cause instanceof Error && depth < DEEPEST && { cause: plainError(cause, depth + 1) }),
  }
}
