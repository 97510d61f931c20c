import { z } from 'zod'
import { PROCEDURE_STATES } from '../../../cms/content/procedureState.ts'
import { VALIDITIES } from '../../../cms/content/validity.ts'
import { words } from '../../i18n/procedures/words.ts'
import { locales } from '../../paths.ts'
import { WEEKDAY_NAMES } from '../openingWeek.ts'
import { DECISION_CHANGES } from './decisions/decisions.ts'

/** The stored values of a choice: the keys of its words. */
const valuesOf = <T extends object>(labels: T) => z.enum(Object.keys(labels) as (keyof T & string)[])

const { audiences, channels, feeKinds, levels, tiers } = words.vi
const text = z.string().nullable()
const number = z.number().nullable()
const day = z.iso.date().nullable()

const agency = z.strictObject({
  ...{ name: z.string(), slug: text, address: text, phone: text },
  openingHours: z
    .array(
      z.strictObject({ weekdays: z.array(z.enum(WEEKDAY_NAMES)), opens: z.string(), closes: z.string() }),
    )
    .describe('The usual week, by the clock in Viet Nam; empty where it is not known.'),
})

const fee = z.strictObject({
  kind: valuesOf(feeKinds).nullable(),
  amount: number.describe('Null where it contradicts the note, or depends on the case.'),
  currency: z.string().describe('ISO 4217'),
  per: text,
  note: text,
  amountToday: number.describe('What is charged today, after the reductions that everybody has.'),
  changesOn: day.describe('The day from which it is another sum.'),
})

const reduction = z.strictObject({
  effect: z.enum(['free', 'percent', 'amount', 'open']),
  percent: number,
  amount: number,
  currency: z.string(),
  feeKinds: z.array(z.string()).describe('Empty: all.'),
  onlyAmount: number,
  channels: z.array(z.string()).describe('Empty: all.'),
  forWhom: text.describe('Null where it is for everybody.'),
  isCumulative: z.boolean(),
  from: day,
  until: day.describe('Its last day.'),
  legalBasis: z.strictObject({ number: text, article: text, url: text }),
  text: z.string(),
})

const method = z.strictObject({
  channel: valuesOf(channels),
  time: z.strictObject({
    value: number.describe('Null where it contradicts the note, or depends on the case.'),
    unit: z.enum(['working_day', 'day', 'hour', 'month']).nullable(),
    note: text,
  }),
  fees: z.array(fee),
  note: text,
})

const paper = z.strictObject({
  name: z.string(),
  originals: number,
  copies: number,
  note: text,
  kind: text.describe('The name of the kind of paper.'),
  kindId: text.describe('The same for all procedures that ask for papers of this kind.'),
  held: z
    .enum(['not_needed', 'if_not_found'])
    .nullable()
    .describe('Whether it is asked for where the state holds the data already.'),
  form: text.describe('Address of the form.'),
})

const procedureCase = z.strictObject({
  name: text,
  steps: z.array(z.string()).describe('In order.'),
  sets: number.describe('How many sets of papers are handed in.'),
  documents: z.array(paper),
})

const basis = z.strictObject({
  number: text,
  article: text,
  title: text,
  status: z.enum(VALIDITIES).nullable().describe('As of today.'),
  url: text,
})

const other = z.strictObject({ code: z.string(), name: z.string(), url: z.url() })
const event = z.strictObject({ name: z.string(), audience: z.enum(['citizen', 'business']), url: z.url() })

/**
 * The public record of a procedure. Every key is always present; missing data is null or an empty list, and so is the
 * number of a fee or a time that contradicts its words. Dates are YYYY-MM-DD, addresses are absolute. Keys are never
 * removed or renamed.
 */
export const procedureShape = z.strictObject({
  code: z.string().describe('Of the national catalogue, such as 1.001193.'),
  nationalId: text,
  language: z.enum(locales),
  name: z.string(),
  plainName: text,
  otherNames: z.array(z.string()),
  summary: text,
  status: z.enum(PROCEDURE_STATES).describe('As of today.'),
  replacedBy: text.describe('The code of the procedure that replaces it.'),
  field: text,
  fieldUrl: text.describe('The procedures of the same field.'),
  tiers: z.array(valuesOf(tiers)),
  audiences: z.array(valuesOf(audiences)),
  onlineLevel: valuesOf(levels),
  onlineReason: text,
  isNonBoundary: z.boolean().describe('Whether it can be filed at any office of the province.'),
  agencies: z.strictObject({
    competent: z.array(agency),
    implementing: z.array(agency),
    coordinating: z.array(agency),
    asPublished: text,
  }),
  published: z.strictObject({ time: text, fee: text }).describe('Word for word as in the decision.'),
  methods: z.array(method),
  feeReductions: z.array(reduction).describe('Those that hold today or later.'),
  cases: z.array(procedureCase),
  conditions: text,
  results: z.array(z.string()),
  legalBasis: z.array(basis),
  decision: z.strictObject({
    ...{ number: text, issuer: text, issuedOn: day },
    change: z.enum(DECISION_CHANGES).nullable().describe('Null where the decision does not say.'),
  }),
  effectiveFrom: day,
  effectiveTo: day.describe('The last day it applies.'),
  publisher: text,
  isNameVerbatim: z.boolean().nullable(),
  lastCheckedOn: day,
  updatedAt: z.string().describe('RFC 3339'),
  related: z.array(other),
  lifeEvents: z.array(event).describe('Events of a life or a business that call for it.'),
  url: z.url(),
  applyUrl: text.describe('Leads to the form, or says what to do instead.'),
})

/** The public record of a procedure, /thu-tuc/{code}.json. */
export type ProcedureJson = z.infer<typeof procedureShape>
