type Asked = { method: 'GET' | 'POST' | 'DELETE'; path?: string; body?: object }
type FieldError = { label?: Record<string, string> | string; path?: string; message: string }
type Answer<T> = { docs: T[]; errors: string[] }

const nameOf = ({ label, path }: FieldError): string =>
  (typeof label === 'object' ? label[document.documentElement.lang] : label) ?? path ?? ''

/** Each refused field with its reason, or the message of the refusal. */
const toLines = ({ message, data }: { message: string; data?: { errors?: FieldError[] } }): string[] =>
  data?.errors?.map((one) => `${nameOf(one)}: ${one.message}`) ?? [message]

/** Calls the routes of schedules (cms/schedule/routes.ts). */
export async function askSchedules<T>(api: string, { method, path = '', body }: Asked): Promise<Answer<T>> {
  const answer = await fetch(`${api}/schedules${path}`, {
    method,
    credentials: 'include',
    headers: { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
  const json = await answer?.json().catch(() => null)
  if (answer?.ok) return { docs: json?.docs ?? [], errors: [] }
  const errors = (json?.errors ?? [{ message: answer?.statusText ?? 'Network' }]).flatMap(toLines)
  return { docs: [], errors }
}
