type Failure = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

const toLines = ({ errors = [] }: Failure): string[] =>
  errors.flatMap(({ message, data }) => data?.errors?.map((one) => one.message) ?? [message])

type Told<T> = { json: T } | { errors: string[] }

async function told<T>(url: string, request: RequestInit): Promise<Told<T>> {
  const headers = { 'Accept-Language': document.documentElement.lang, ...request.headers }
  const answer = await fetch(url, { ...request, headers, credentials: 'include' }).catch(() => null)
  const json: unknown = await answer?.json().catch(() => null)
  if (answer?.ok) return { json: json as T }
  const errors = toLines((json ?? {}) as Failure)
  return { errors: errors.length > 0 ? errors : [answer?.statusText || 'Network'] }
}

/**
 * Asks a route of the CMS in the editor's language.
 * @param body to send, by POST unless said otherwise; without it, the route is read
 * @returns what it answered, or why it was refused, a line for each reason
 */
export const askRoute = <T>(url: string, body?: object, method = body ? 'POST' : 'GET'): Promise<Told<T>> =>
  told(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })

/** The same for a form with files. */
export const sendRoute = <T>(url: string, form: FormData): Promise<Told<T>> =>
  told(url, { method: 'POST', body: form })
