import { z } from 'zod'
import { dueDay, whyNotExtended } from '../../content/cases/clock.ts'
import { groundsOn, nameGround, type RefusalGround } from '../../content/cases/refusals.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { addEvent } from '../events.ts'
import { changeCase } from '../loadCase.ts'
import { OUTCOMES, timeOf, type PendingAnswer, type StoredCase } from '../stored.ts'
import { staffAct, type ActContext } from './act.ts'
import { requireSendable, sendFiles } from './attaching.ts'
import { refuseAct } from './refusal.ts'
import { someReason, someText } from './shapes.ts'

const isOpen = ({ state }: StoredCase) => typeOfState(state) === 'open'

const languageOf = ({ language }: StoredCase) => (language === 'en' ? 'en' : 'vi')

/** A ground of the kind. @throws Refusal */
function groundOf({ req, kind, of }: ActContext, value: string): RefusalGround {
  const found = groundsOn(kind.grounds, of.receivedOn).find((ground) => ground.value === value)
  if (!found) throw refuseAct(req, 'ground')
  return found
}

const PARTLY = { vi: 'Một phần không được cung cấp', en: 'A part is not given' }

/** The answer, after what it leaves out and why. */
function textOf(context: ActContext, { text, withheld }: PendingAnswer): string {
  if (!withheld) return text
  const language = languageOf(context.of)
  return `${PARTLY[language]}: ${nameGround(groundOf(context, withheld), language)}.\n\n${text}`
}

/** Ends the case with its answer, on the day on which it is sent. */
async function send(context: ActContext, pending: PendingAnswer, writer?: string) {
  const { req, of, day, by } = context
  const { outcome, withheld = null } = pending
  const files = await requireSendable(req, of)
  // What was reviewed of an earlier answer is no longer the answer that search shows.
  const closed = { answeredOn: day, closedOn: day, pending: null, publicAnswer: null, withheld }
  await changeCase(req, of.id, { state: outcome, ...closed })
  const details = { ...(writer && { writtenBy: writer }), ...(withheld && { withheld }) }
  const text = textOf(context, pending)
  const event = await addEvent(req, { case: of.id, act: outcome, role: 'agency', by, text, details })
  await sendFiles(req, files, String(event.id))
}

/** Answers a case; where the kind says so, a second person sends the answer. */
export const answer = staffAct({
  shape: z.object({
    text: someText,
    outcome: z.enum(OUTCOMES).default('answered'),
    withheld: z.string().max(40).optional(),
  }),
  right: 'act',
  isPossible: isOpen,
  run: async (context, { text, outcome, withheld }) => {
    const { req, of, kind, by } = context
    const pending = { text, outcome, ...(withheld && { withheld }), by: by.id, byName: by.name }
    if (withheld) groundOf(context, withheld)
    if (!kind.needsSecondPerson) return send(context, pending)
    await requireSendable(req, of)
    await changeCase(req, of.id, { pending })
    await addEvent(req, { case: of.id, act: 'drafted', role: 'agency', by, text })
  },
})

const isPending = (of: StoredCase) => isOpen(of) && Boolean(of.pending)

/** Sends an answer that somebody else has written. */
export const approve = staffAct({
  shape: z.object({}),
  right: 'decide',
  isPossible: isPending,
  run: async (context) => {
    const { req, of, by } = context
    const pending = of.pending!
    if (pending.by === by.id) throw refuseAct(req, 'ownAnswer')
    await send(context, pending, pending.byName)
  },
})

/** Sends an answer back to its writer. */
export const sendBack = staffAct({
  shape: z.object({ reason: someReason }),
  right: 'decide',
  isPossible: isPending,
  run: async ({ req, of, by }, { reason }) => {
    await changeCase(req, of.id, { pending: null })
    await addEvent(req, { case: of.id, act: 'returned', role: 'agency', by, text: reason })
  },
})

/** Refuses a case on one of the grounds of its kind, with the reason in words. */
export const refuse = staffAct({
  shape: z.object({ ground: z.string().max(40), text: someText }),
  right: 'decide',
  isPossible: isOpen,
  run: async (context, { ground, text }) => {
    const { req, of, day, by } = context
    const found = groundOf(context, ground)
    await changeCase(req, of.id, { state: 'refused', answeredOn: day, closedOn: day, pending: null })
    const said = `${nameGround(found, languageOf(of))}. ${text}`
    await addEvent(req, {
      ...{ case: of.id, act: 'refused', role: 'agency', by, text: said, details: { ground } },
    })
  },
})

/** Extends the time of a case by a notice of today. */
export const extend = staffAct({
  shape: z.object({ length: z.number().int().min(1).max(1000), reason: someReason }),
  right: 'decide',
  isPossible: isOpen,
  run: async ({ req, of, kind, workdays, day, by }, { length, reason }) => {
    const rule = kind.clock.extension
    const problem = whyNotExtended(timeOf(of), rule, { length, noticedOn: day }, workdays)
    if (problem || !rule) throw refuseAct(req, problem ?? 'never')
    const added = { length, countedFrom: rule.countedFrom, noticedOn: day, reason }
    const clock = { ...of.clock, extensions: [...(of.clock.extensions ?? []), added] }
    const dueOn = dueDay(timeOf({ clock }), workdays)
    await changeCase(req, of.id, { clock, dueOn })
    const details = { length, dueOn }
    await addEvent(req, { case: of.id, act: 'extended', role: 'agency', by, text: reason, details })
  },
})

/** Opens a closed case again, with a new clock. */
export const reopen = staffAct({
  shape: z.object({ reason: someReason }),
  right: 'decide',
  isPossible: (of) => !isOpen(of),
  run: async ({ req, of, kind, workdays, day, by }, { reason }) => {
    const { length, unit } = kind.clock
    const clock = { from: day, length, unit, extensions: [], pauses: [] }
    await changeCase(req, of.id, {
      ...{ state: of.assignee ? 'processing' : 'accepted', sameAs: null, closedOn: null, withheld: null },
      ...{ reopenedOn: day, clock, dueOn: dueDay(clock, workdays) },
    })
    await addEvent(req, { case: of.id, act: 'reopened', role: 'agency', by, text: reason })
  },
})
