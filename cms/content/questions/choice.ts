import type { Row } from './applied.ts'
import type { AskedQuestion } from './ask.ts'
import { isShown, type Rows } from './rows.ts'
import type { Problem } from './problem.ts'
import type { Watch } from './watches.ts'
import { idOf } from '../record.ts'

/** A reader answers no more questions than these before a procedure is named. */
export const MOST_ASKED = 8

/** Where readers of some answers go: procedures, or else an agency or a page. Relations are ids or documents. */
export interface ChoiceLead extends Row {
  procedures?: readonly unknown[] | null | undefined
  agency?: unknown
  page?: unknown
}

/** The questions of a field by which readers find their procedure. The first lead that applies counts. */
export interface Choice {
  questions?: readonly AskedQuestion[] | null | undefined
  leads?: ChoiceLead[] | null | undefined
}

/** A document to which a lead goes. */
export interface LeadTarget {
  collection: 'procedures' | 'agencies' | 'pages'
  id: string
}

/** The documents to which a lead goes, in the order of the form. */
export const targetsOf = ({ procedures, agency, page }: ChoiceLead): LeadTarget[] => [
  ...(procedures ?? []).map((one) => ({ collection: 'procedures' as const, id: String(idOf(one)) })),
  ...(agency ? [{ collection: 'agencies' as const, id: String(idOf(agency)) }] : []),
  ...(page ? [{ collection: 'pages' as const, id: String(idOf(page)) }] : []),
]

/** What must be so on no path through the questions of a field. */
export function choiceFaults({ leads }: Rows): Watch[] {
  return [
    {
      problem: { kind: 'noLead', path: 'leads' },
      isSo: (answers) => !leads.some((lead) => isShown(lead, answers)),
    },
    { problem: { kind: 'tooLong', path: 'questions' }, isSo: ({ size }) => size > MOST_ASKED },
  ]
}

/** Leads without a document to go to. */
export const emptyLeads = (leads: readonly ChoiceLead[]): Problem[] =>
  leads.flatMap((lead, at): Problem[] =>
    targetsOf(lead).length === 0 ? [{ kind: 'leadsNowhere', path: `leads.${at}.procedures` }] : [],
  )

/** What is known of a document to which a lead goes. */
export interface TargetState {
  name: string
  state: 'open' | 'notInForce' | 'notPublic'
}

const PATHS = { procedures: 'procedures', agencies: 'agency', pages: 'page' } as const
const KINDS = { notInForce: 'leadNotInForce', notPublic: 'leadNotPublic' } as const

/**
 * Leads to documents that readers cannot use.
 * @param stateOf undefined for a document whose state is not known
 */
export const targetProblems = (
  leads: readonly ChoiceLead[],
  stateOf: (target: LeadTarget) => TargetState | undefined,
): Problem[] =>
  leads.flatMap((lead, at) =>
    targetsOf(lead).flatMap((target): Problem[] => {
      const found = stateOf(target)
      if (!found || found.state === 'open') return []
      return [
        { kind: KINDS[found.state], path: `leads.${at}.${PATHS[target.collection]}`, about: found.name },
      ]
    }),
  )
