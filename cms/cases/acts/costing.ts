import { z } from 'zod'
import { COST_STATE_NAMES, LARGEST_COST, toCostText } from '../../content/cases/cost.ts'
import { typeOfState } from '../../content/cases/states.ts'
import { addEvent } from '../events.ts'
import { changeCase } from '../loadCase.ts'
import { staffAct } from './act.ts'
import { refuseAct } from './refusal.ts'
import { someReason } from './shapes.ts'

/**
 * Tells the sender what printing, copying and sending will cost, that it was paid, or that it is waived. It is asked for
 * only after an estimate was told.
 */
export const cost = staffAct({
  shape: z.object({
    amount: z.number().int().min(0).max(LARGEST_COST),
    state: z.enum(COST_STATE_NAMES),
    reason: someReason,
  }),
  right: 'act',
  isPossible: ({ state }) => typeOfState(state) === 'open',
  run: async ({ req, of, kind, by }, { amount, state, reason }) => {
    if (!kind.hasCost) throw refuseAct(req, 'free')
    if (state === 'paid' && !of.cost) throw refuseAct(req, 'noEstimate')
    await changeCase(req, of.id, { cost: { amount, state } })
    const told = toCostText({ amount, state }, of.language === 'en' ? 'en' : 'vi')
    await addEvent(req, {
      ...{ case: of.id, act: 'costed', role: 'agency', by, text: `${told}. ${reason}` },
      ...{ publicText: told, details: { amount, state } },
    })
  },
})
