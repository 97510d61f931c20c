import { z } from 'zod'
import { canEdit, type Reader } from '../../access/permissions.ts'
import { dueDay } from '../../content/cases/clock.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { idText } from '../../content/record.ts'
import { possibleIds } from '../../jobs/publicView.ts'
import { addEvent } from '../events.ts'
import { changeCase } from '../loadCase.ts'
import { timeOf, type StoredCase } from '../stored.ts'
import { staffAct, type ActContext } from './act.ts'
import { refuseAct } from './refusal.ts'
import { someId, someReason, someText } from './shapes.ts'

const isOpen = ({ state }: StoredCase) => typeOfState(state) === 'open'

/** Takes a case on. */
export const accept = staffAct({
  shape: z.object({}),
  right: 'act',
  isPossible: ({ state }) => state === 'received',
  run: async ({ req, of, by }) => {
    await changeCase(req, of.id, { state: 'accepted' })
    await addEvent(req, { case: of.id, act: 'accepted', role: 'agency', by })
  },
})

interface Account {
  id: string
  name?: string | null
  agency?: unknown
}

/** An account of the agency that handles the case; of a case of no agency, one of the provincial desk. */
async function colleague({ req, of }: ActContext, id: string): Promise<Account> {
  const where = { id: { in: possibleIds(req.payload, [id]) } }
  const found = await req.payload.db.findOne<Account>({ collection: 'users', where, req })
  const isOfAgency = found && canEdit(found as Reader) && idText(found.agency) === idText(of.agency)
  if (!isOfAgency) throw refuseAct(req, 'person')
  return found
}

/** Says who works on a case. */
export const assign = staffAct({
  shape: z.object({ assignee: someId }),
  right: 'act',
  isPossible: isOpen,
  run: async (context, { assignee }) => {
    const { req, of, by } = context
    const { id, name } = await colleague(context, assignee)
    const state = of.state === 'waitingForSender' ? of.state : 'processing'
    await changeCase(req, of.id, { assignee: id, state })
    await addEvent(req, { case: of.id, act: 'assigned', role: 'agency', by, text: name ?? id })
  },
})

async function otherAgency({ req, of }: ActContext, agency: string | null): Promise<string | null> {
  if (agency === idText(of.agency)) throw refuseAct(req, 'agency')
  if (agency === null) return null
  const where = { id: { in: possibleIds(req.payload, [agency]) } }
  const found = await req.payload.db.findOne<{ id: string }>({ collection: 'agencies', where, req })
  if (!found) throw refuseAct(req, 'agency')
  return agency
}

/** The clock of a case that another agency takes over. */
function clockPassedOn({ of, kind, day }: ActContext): StoredCase['clock'] {
  const { length, unit, restartsWhenPassedOn } = kind.clock
  return restartsWhenPassedOn ? { from: day, length, unit, extensions: [], pauses: [] } : of.clock
}

/** Passes a case on to another agency, or to the provincial desk: it stays open, as new. */
export const passOn = staffAct({
  shape: z.object({ agency: someId.nullable(), reason: someReason }),
  right: 'act',
  isPossible: (of) => isOpen(of) && of.state !== 'waitingForSender',
  run: async (context, { agency, reason }) => {
    const { req, of, by, workdays } = context
    const to = await otherAgency(context, agency)
    const clock = clockPassedOn(context)
    const dueOn = dueDay(timeOf({ clock }), workdays)
    await changeCase(req, of.id, {
      ...{ state: 'received', agency: to, assignee: null, pending: null, clock, dueOn },
    })
    const details = { from: idText(of.agency), to }
    await addEvent(req, { case: of.id, act: 'passedOn', role: 'agency', by, text: reason, details })
  },
})

/** Asks the sender something; whether that time counts is a rule of the kind. */
export const askBack = staffAct({
  shape: z.object({ text: someText }),
  right: 'act',
  isPossible: (of) => isOpen(of) && of.state !== 'waitingForSender',
  run: async ({ req, of, kind, day, by }, { text }) => {
    const pauses = [...(of.clock.pauses ?? []), { from: day, to: null }]
    const isPaused = kind.clock.pausesWhileWaiting
    await changeCase(req, of.id, {
      state: 'waitingForSender',
      ...(isPaused && { clock: { ...of.clock, pauses }, dueOn: null }),
    })
    await addEvent(req, { case: of.id, act: 'askedBack', role: 'agency', by, text })
  },
})

/** Says how far the work is; the state stays. */
export const note = staffAct({
  shape: z.object({ text: someText }),
  right: 'act',
  isPossible: isOpen,
  run: async ({ req, of, by }, { text }) => {
    await changeCase(req, of.id, {})
    await addEvent(req, { case: of.id, act: 'noted', role: 'agency', by, text })
  },
})
