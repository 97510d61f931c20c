import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { addEvent } from '../cases/events.ts'
import { changeCase } from '../cases/loadCase.ts'
import { makeKinds } from '../cases/makeKinds.ts'
import { receiveCase } from '../cases/receive.ts'
import { CASES } from '../cases/slugs.ts'
import { readWorkdays } from '../cases/workdays.ts'
import { dueDay } from '../content/cases/clock.ts'
import { typeOfState } from '../content/cases/states.ts'
import { addDays, noonOf, today, type Day } from '../content/day.ts'
import type { Workdays } from '../content/hours/workdays.ts'
import { foldedText } from '../fields/searchText.ts'
import { inTransaction } from '../transaction.ts'
import { loadContent, type Content } from './content.ts'

type SampleCase = Content<'cases'>[number]

const BATCH = 'sample'
/** Each says what it is, like the news of the sample: the communes are real, and what happened there is not. */
const EXAMPLE = { vi: '(Ví dụ của bản trình diễn.)', en: '(An example of the demonstration.)' }
/** Kinds that must know their sender. */
const PERSON = { name: 'Người gửi mẫu', address: 'Địa chỉ mẫu' }

interface Placed {
  id: string
  text: string
  isReviewed?: boolean | null
}

/** The cases of the sample that are stored already, by their texts. */
async function listPlaced({ db }: Payload): Promise<Map<string, Placed>> {
  const { docs } = await db.find<Placed>({
    ...{ collection: CASES, where: { batch: { equals: BATCH } }, limit: 0, pagination: false },
    select: { text: true, isReviewed: true },
  })
  return new Map(docs.map((one) => [one.text, one]))
}

/** When the agency did its part: so many working days after a case was received, one where nothing is said; today at the latest. */
function handledOn({ days = 1 }: SampleCase, receivedOn: Day, workdays: Workdays): Day {
  const clock = { from: receivedOn, length: days, unit: 'workingDays', extensions: [], pauses: [] } as const
  const day = dueDay(clock, workdays)
  return day !== null && day < today() ? day : today()
}

/** Gives a received case the state that it has in the sample, reviewed for the public. */
async function handle(payload: Payload, id: string, one: SampleCase, day: Day): Promise<void> {
  const { state, text, spot = null, answer = null, stars } = one
  const isClosed = typeOfState(state) !== 'open'
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await changeCase(req, id, {
      ...{ state, isReviewed: true, publicText: text, publicSpot: spot, publicAnswer: answer },
      searchText: foldedText([text, answer]),
      ...(isClosed && { answeredOn: day, closedOn: day }),
      ...(stars && { rating: { stars } }),
    })
    const shown = answer ? { text: answer, publicText: answer } : {}
    await addEvent(req, { case: id, act: state, role: 'agency', at: noonOf(day), ...shown })
  })
}

async function receive(payload: Payload, one: SampleCase, receivedOn: Day): Promise<string> {
  const { kind, topic, commune, spot, page, language, text } = one
  const { id } = await receiveCase(payload, {
    ...{ kind, text, language, receivedOn, source: 'portal', key: randomUUID(), batch: BATCH },
    ...{ ...(topic && { topic }), ...(page && { page }) },
    ...(commune && { place: { commune, ...(spot && { words: spot }) } }),
    ...(kind === 'yeu-cau-thong-tin' && { person: PERSON }),
  })
  return id
}

/**
 * Places the reports, questions and requests of the sample, dated back from today, oldest first. Each gets a secret code
 * that nobody knows.
 */
export async function seedCases(payload: Payload): Promise<void> {
  await makeKinds(payload)
  const [placed, workdays] = [await listPlaced(payload), await readWorkdays(payload)]
  const content = await loadContent('cases')
  const all = content
    .map((one) => ({ ...one, text: `${one.text} ${EXAMPLE[one.language]}` }))
    .toSorted((one, other) => other.daysAgo - one.daysAgo)
  for (const one of all.filter(({ text }) => !placed.get(text)?.isReviewed)) {
    const receivedOn = addDays(today(), -one.daysAgo)
    const id = placed.get(one.text)?.id ?? (await receive(payload, one, receivedOn))
    await handle(payload, id, one, handledOn(one, receivedOn, workdays))
  }
}
