import { isUnattended } from '../../content/unattended.ts'

/** What a person is asked when the server refuses a request. @returns whether they did it */
export interface Questions {
  /** To show the password, a code or a passkey again. */
  proof: () => Promise<boolean>
  /** To sign in again. */
  signIn: () => Promise<boolean>
}

interface Options {
  /** Where the API is, such as `/api`. */
  api: string
  /** Where the admin is, such as `/admin`. */
  admin: string
  questions: Questions
  /** The person has signed out. The answer is passed on after that. */
  onSignOut: () => void | Promise<void>
  /** The server has accepted a request of the session. */
  onUse: () => void
}

/** Requests that sign in or out themselves, or that ask who is signed in; and what open forms tell by themselves. */
const SIGNING =
  /^\/(users\/(login|logout|me|second-step|passkey-sign-in|province-sign-(in|out)|prove)|presence)(\/|$)/

type Input = Parameters<typeof fetch>[0]

const headersOf = (input: Input, init?: RequestInit) =>
  new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))

const toUrl = (input: Input) => new URL(input instanceof Request ? input.url : input, window.location.href)

async function mustProve(answer: Response): Promise<boolean> {
  if (answer.status !== 403) return false
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  const { errors } = (body ?? {}) as { errors?: { data?: { prove?: boolean } }[] }
  return errors?.[0]?.data?.prove === true
}

/**
 * Wraps `fetch` of the admin: when the server asks for a proof, or the session has ended, the person is asked in place
 * and the request is repeated. Whoever sent it only sees the answer to the last one. Payload offers no other place for
 * it, and reacts to the end of a session by leaving the page (payload#14613).
 */
export function guardFetch(
  send: typeof fetch,
  { api, admin, questions, onSignOut, onUse }: Options,
): typeof fetch {
  const isOver = async (): Promise<boolean> => {
    const answer = await send(`${api}/users/me`, { credentials: 'include' }).catch(() => null)
    const body: unknown = answer?.ok ? await answer.json().catch(() => null) : null
    return body !== null && (body as { user?: object | null }).user === null
  }
  const isSigning = (pathname: string) =>
    pathname.startsWith(`${api}/`) && SIGNING.test(pathname.slice(api.length))
  const isUse = (input: Input, init?: RequestInit): boolean => {
    const { origin, pathname } = toUrl(input)
    const isOfSession = origin === window.location.origin && !isSigning(pathname)
    return isOfSession && !isUnattended(headersOf(input, init))
  }
  /** Which statuses may mean that the session has ended. A server function that is refused answers 404. */
  const refusals = (input: Input, init?: RequestInit): number[] => {
    const { origin, pathname } = toUrl(input)
    if (origin !== window.location.origin) return []
    if (pathname.startsWith(`${api}/`)) return isSigning(pathname) ? [] : [401, 403]
    const isCall = pathname.startsWith(admin) && headersOf(input, init).has('next-action')
    return isCall ? [403, 404] : []
  }
  return async (input, init) => {
    const again = () => send(input instanceof Request ? input.clone() : input, init)
    const answer = await again()
    if (answer.ok && toUrl(input).pathname === `${api}/users/logout`) await onSignOut()
    if (answer.ok && isUse(input, init)) onUse()
    if (!refusals(input, init).includes(answer.status)) return answer
    const isDone = (await mustProve(answer))
      ? await questions.proof()
      : (await isOver()) && (await questions.signIn())
    return isDone ? again() : answer
  }
}
