type Failure = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

const toLines = ({ errors = [] }: Failure): string[] =>
  errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message])

/**
 * Asks a route of the CMS in the editor's language.
 * @param body to send, by POST unless said otherwise; without it, the route is read
 * @returns what it answered, or why it was refused, a line for each reason
 */
export async function askRoute<T>(
  url: string,
  body?: object,
  method = body ? 'POST' : 'GET',
): Promise<{ json: T } | { errors: string[] }> {
  const answer = await fetch(url, {
    method,
    credentials: 'include',
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const json: unknown = await answer?.json().catch(() => null)
  if (answer?.ok) return { json: json as T }
  const errors = toLines((json ?? {}) as Failure)
  return { errors: errors.length > 0 ? errors : [answer?.statusText || 'Network'] }
}
