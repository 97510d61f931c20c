import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '../ask.ts'
import type { Session } from '../session.ts'

/** What an editor does in one request. */
export type Act =
  | { kind: 'save'; id: string; title: string; isPublished: boolean }
  | { kind: 'schedule'; id: string }
  | { kind: 'release'; id: string; items: string[]; isScheduled: boolean }

/** What the client knows afterwards: without an answer, the act was done or not. */
export type Outcome = { act: Act; isAcknowledged: boolean; refusal?: string }

type Send = { method: string; path: string; body: object }

/** An answer of a busy database: nothing was stored, and the client asks again. */
const BUSY = 503
const MOST_TRIES = 40

const schedule = (relationTo: string, value: string): Send => ({
  method: 'POST',
  path: '/api/schedules',
  body: { type: 'publish', date: new Date().toISOString(), doc: { relationTo, value } },
})

function requestOf(act: Act): Send {
  if (act.kind === 'schedule') return schedule('news', act.id)
  if (act.kind === 'save')
    return {
      method: 'PATCH',
      path: `/api/news/${act.id}?depth=0&draft=${!act.isPublished}`,
      body: { title: act.title, _status: act.isPublished ? 'published' : 'draft' },
    }
  if (act.isScheduled) return schedule('releases', act.id)
  return { method: 'PATCH', path: `/api/releases/${act.id}?depth=0`, body: { _status: 'published' } }
}

const isDone = ({ status }: Answer) => status === 200 || status === 201

/** Does what an editor does, and asks again while the CMS is busy. */
export async function perform(session: Session, act: Act): Promise<Outcome> {
  const { method, path, body } = requestOf(act)
  for (let tried = 1; ; tried += 1) {
    const answer = await session.send(method, path, body).catch(() => null)
    if (!answer) return { act, isAcknowledged: false }
    if (isDone(answer)) return { act, isAcknowledged: true }
    const refusal = `${answer.status} ${answer.body.toString().slice(0, 200)}`
    if (answer.status !== BUSY || tried === MOST_TRIES) return { act, isAcknowledged: false, refusal }
    await sleep(50 * tried)
  }
}
