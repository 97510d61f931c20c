import { isRecord, type StoredRecord } from '../../content/record.ts'
import { BASE_HEADER, type Stale } from '../../merging/base.ts'
import { findForm, type OpenForm } from './forms.ts'

type Send = typeof fetch

/** The name under which Payload's forms send the document. */
const DOCUMENT = '_payload'

/** The document that a form sends; null for any other request. */
function documentIn(init: RequestInit | undefined): StoredRecord | null {
  const sent = init?.body instanceof FormData ? init.body.get(DOCUMENT) : null
  const read: unknown = typeof sent === 'string' ? JSON.parse(sent) : null
  return isRecord(read) ? read : null
}

/** The same request with a document and the state that it is based on. */
function withDocument(init: RequestInit, data: StoredRecord, base: string): RequestInit {
  const body = new FormData()
  for (const [name, value] of (init.body as FormData).entries()) body.append(name, value)
  body.set(DOCUMENT, JSON.stringify(data))
  const headers = new Headers(init.headers)
  headers.set(BASE_HEADER, base)
  return { ...init, body, headers }
}

async function staleIn(answer: Response): Promise<Stale | null> {
  if (answer.status !== 409) return null
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  const { errors } = (body ?? {}) as { errors?: { data?: { stale?: Stale } }[] }
  return errors?.[0]?.data?.stale ?? null
}

/** The newest version of the document of a form, in its language. */
async function readNewest(send: Send, url: URL): Promise<StoredRecord | null> {
  const { pathname, searchParams } = url
  const query = new URLSearchParams({ draft: 'true', depth: '0', 'fallback-locale': 'null' })
  query.set('locale', searchParams.get('locale') ?? 'vi')
  const answer = await send(`${pathname}?${query}`, { credentials: 'include' }).catch(() => null)
  const read: unknown = answer?.ok ? await answer.json().catch(() => null) : null
  return isRecord(read) ? read : null
}

interface Save {
  url: URL
  init: RequestInit
  form: OpenForm
}

async function save(send: Send, { url, init, form }: Save): Promise<Response> {
  let [mine, base] = [documentIn(init)!, form.base!]
  for (;;) {
    const answer = await send(url, withDocument(init, mine, base.at))
    const stale = await staleIn(answer)
    const theirs = stale && (await readNewest(send, url))
    const merged = theirs && (await form.settle({ base: base.data, mine, theirs, stale }))
    if (!merged) return answer
    mine = merged
    base = { at: String(theirs.updatedAt), data: theirs }
  }
}

/**
 * Wraps `fetch` of the admin: the forms of documents say what state they are based on, and where somebody saved since,
 * both changes are merged, with the person's decision where it is needed, and the save is repeated.
 */
export const mergeStale =
  (send: Send): Send =>
  async (input, init) => {
    const url = input instanceof Request ? null : new URL(input, window.location.href)
    const form = url && findForm(url.pathname)
    if (!form?.base || !init || !documentIn(init)) return send(input, init)
    return save(send, { url: url!, init, form })
  }
