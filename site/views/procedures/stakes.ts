import { stakesOf, type Stakes } from '../../../cms/content/questions/stakes.ts'
import { parseCondition } from '../../../cms/content/questions/condition.ts'
import { isRecord } from '../../../cms/content/record.ts'
import type { Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'

/** What is at stake in the questions of a procedure: its rows, the procedures it leads to, and reductions of its fees. */
export function stakesOfProcedure(
  doc: Partial<Pick<Procedure, 'leads' | 'cases' | 'methods' | 'offices' | 'variants'>> & WithReductions,
): Stakes {
  // A procedure that is not public ends no questions.
  const leads = doc.leads?.filter(({ procedure }) => isRecord(procedure))
  const { rows, ...rest } = stakesOf({ ...doc, leads })
  const reductions = (doc.reductions ?? []).map(({ when }) => [parseCondition(when) ?? []])
  return { ...rest, rows: [...rows, ...reductions] }
}
