import { createHash } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { PLACE_TOPICS } from '../content/cases/topics.ts'
import { addDays, today } from '../content/day.ts'
import { gatherCreates } from '../gathered/gather.ts'
import { inTransaction } from '../transaction.ts'
import { makeRandom, type Random } from './random.ts'

/** Cases written at once; a server of MongoDB ends transactions that take long. */
const BATCH = 500
const DAYS = 3 * 365
const KINDS = ['hien-truong', 'hien-truong', 'hien-truong', 'hoi-dap', 'bao-sai', 'kien-nghi'] as const
/** Most cases of some years are closed. */
const STATES = [
  ...(['received', 'accepted', 'processing', 'waitingForSender'] as const),
  ...(['answered', 'answered', 'answered', 'fixed', 'fixed', 'refused'] as const),
]
const OPEN = new Set<string>(STATES.slice(0, 4))
const WORDS = ['Đèn đường tắt', 'Mặt đường hỏng', 'Rác thải tồn đọng', 'Hỏi về thủ tục', 'Cống bị tắc']

interface Places {
  agencies: string[]
  communes: string[]
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

function makeCase(at: number, random: Random, { agencies, communes }: Places) {
  const [kind, state] = [random.pick(KINDS), random.pick(STATES)]
  const receivedOn = addDays(today(), -random.between(0, DAYS))
  const dueOn = addDays(receivedOn, random.between(5, 30))
  const text = `${random.pick(WORDS)}, việc số ${at}`
  const closed = { dueOn, closedOn: dueOn, answeredOn: dueOn }
  return {
    ...{ number: `PA-2020-${String(at).padStart(6, '0')}`, kind, state, text, visibility: 'normal' },
    ...{ codeHash: digest(`code ${at}`), keyHash: digest(`key ${at}`), source: 'portal', language: 'vi' },
    ...(kind === 'hien-truong' && { topic: random.pick(PLACE_TOPICS).key }),
    ...{ place: { commune: random.pick(communes), words: 'Ngã tư' }, agency: random.pick(agencies) },
    ...{
      isOpen: OPEN.has(state),
      isPending: false,
      isPublishable: true,
      isConfidential: false,
      isReviewed: at % 5 > 0,
      publicText: text,
    },
    ...{ receivedAt: `${receivedOn}T0${at % 10}:00:00.000Z`, receivedOn },
    ...(OPEN.has(state) ? { dueOn } : closed),
    clock: { from: receivedOn, length: 15, unit: 'workingDays', extensions: [], pauses: [] },
  }
}

async function placesOf({ db }: Payload): Promise<Places> {
  const all = { where: {}, limit: 0, pagination: false } as const
  const agencies = await db.find<{ id: string }>({ collection: 'agencies', ...all, select: {} })
  const units = await db.find<{ code: string }>({ collection: 'units', ...all, select: { code: true } })
  return {
    agencies: agencies.docs.map(({ id }) => String(id)),
    communes: units.docs.map(({ code }) => code),
  }
}

/** Fills up the cases of a database to a number, of all kinds, states and agencies, from three years. */
export async function loadCases(payload: Payload, wanted: number): Promise<void> {
  const { totalDocs } = await payload.db.count({
    collection: 'cases',
    where: { and: [{ number: { greater_than: 'PA-2020-' } }, { number: { less_than: 'PA-2021-' } }] },
  })
  const [places, random] = [await placesOf(payload), makeRandom('cases')]
  for (let from = totalDocs; from < wanted; from += BATCH) {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      await gatherCreates(req)
      for (let at = from; at < Math.min(wanted, from + BATCH); at += 1)
        await payload.db.create({
          ...{ collection: 'cases', data: makeCase(at, random, places), req, returning: false },
        })
    })
  }
}
