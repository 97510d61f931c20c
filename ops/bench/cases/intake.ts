import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { ask } from '../../../tests/support/ask.ts'

/** Takes any number of forms a second, also from those who answer the question (site/data/guard). */
export const WITHOUT_LIMITS = { TRUST_PROXY: 'true', FORMS_A_SECOND: '1000', FORMS_PER_ADDRESS: '100000' }

const PATH = '/gop-y/hoi-dap'
const STEPS = 'agency procedure text photos contact'
const ACCEPTED = 303
const GIVE_UP_AFTER_MS = 90_000
const AGAIN_AFTER_MS = 500

/** A form and what became of it; no status means that no answer came. */
export interface Sent {
  text: string
  status: number | null
  /** Whether the page that was answered holds what was typed. */
  isTextBack: boolean
  tookMs: number
}

/** The form as a browser sends it at the last page; each offer of the guard counts once, the key stays. */
async function bodyOf(text: string, key: string): Promise<string> {
  const { makeQuestion } = await import('../../../site/data/guard/question.ts')
  const { left, right, isMinus, token } = makeQuestion(PATH)
  return new URLSearchParams({
    ...{ buoc: 'check', lam: 'send', xong: STEPS, 'noi-dung-viec': text, khoa: key },
    ...{ 'cau-do': token, 'tra-loi-cau-do': String(isMinus ? left - right : left + right) },
  }).toString()
}

async function send(origin: string, text: string, key: string): Promise<Sent> {
  const body = await bodyOf(text, key)
  const headers = {
    ...{ origin, 'content-type': 'application/x-www-form-urlencoded' },
    // Each form from an address of its own.
    'x-forwarded-for': `10.${key.charCodeAt(0)}.${key.charCodeAt(1)}.${key.charCodeAt(2)}`,
    'content-length': String(Buffer.byteLength(body)),
  }
  const began = performance.now()
  const answer = await ask(origin + PATH, { method: 'POST', headers, body }).catch(() => null)
  return {
    ...{ text, status: answer?.status ?? null, tookMs: performance.now() - began },
    isTextBack: answer?.body.toString().includes(text) ?? false,
  }
}

/** Sends a form again, as a person does, until it is taken. */
async function sendUntilTaken(origin: string, text: string, key: string): Promise<Sent> {
  for (const until = Date.now() + GIVE_UP_AFTER_MS; ; await sleep(AGAIN_AFTER_MS)) {
    const sent = await send(origin, text, key)
    if (sent.status === ACCEPTED || Date.now() > until) return sent
  }
}

interface Load {
  origin: string
  perSecond: number
  seconds: number
  /** Begins the text of each form. */
  mark: string
  /** Whether a form that is not taken is sent again. */
  isInsistent?: boolean
}

/** Sends questions at a fixed rate, however long the answers take. */
export async function sendQuestions({
  origin,
  perSecond,
  seconds,
  mark,
  isInsistent,
}: Load): Promise<Sent[]> {
  const began = performance.now()
  const sending: Promise<Sent>[] = []
  for (let at = 0; at < perSecond * seconds; at += 1) {
    await sleep(Math.max(0, began + (at * 1000) / perSecond - performance.now()))
    const way = isInsistent ? sendUntilTaken : send
    sending.push(way(origin, `${mark} số ${at}.`, randomUUID()))
  }
  return Promise.all(sending)
}

export const isAccepted = ({ status }: Sent): boolean => status === ACCEPTED

/** What is wrong with what is stored of forms: each accepted one is there once, none of them twice. */
export async function findFaults({ db }: Payload, mark: string, all: readonly Sent[]): Promise<string[]> {
  const { docs } = await db.find<{ id: string; text: string; number: string }>({
    ...{ collection: 'cases', where: { text: { contains: mark } }, limit: 0, pagination: false },
    select: { text: true, number: true },
  })
  const stored = Map.groupBy(docs, ({ text }) => text)
  const lost = all.filter((one) => isAccepted(one) && !stored.has(one.text))
  const twice = [...stored].filter(([, cases]) => cases.length > 1)
  const numbers = new Set(docs.map(({ number }) => number))
  return [
    ...lost.map(({ text }) => `“${text}” was accepted and is lost`),
    ...twice.map(([text, cases]) => `“${text}” is stored ${cases.length} times`),
    ...(numbers.size === docs.length ? [] : ['two cases have one number']),
  ]
}
