import type { Row } from './applied.ts'
import { holds, parseCondition, type Answers, type Condition } from './condition.ts'
import type { CheckedProcedure } from './problem.ts'

/** A row of a procedure with its place; it applies where its own condition and that of the row around it hold. */
export interface PlacedRow<R extends Row = Row> {
  row: R
  /** Such as `cases.0.documents.2`. */
  path: string
  condition: Condition
  within: PlacedRow | null
}

/** The rows of a list of a procedure. A condition that cannot be read is none, as for readers. */
export const placed = <R extends Row>(
  list: string,
  rows: readonly R[] | null | undefined,
  within: PlacedRow | null = null,
): PlacedRow<R>[] =>
  (rows ?? []).map((row, at) => ({
    row,
    path: `${within ? `${within.path}.` : ''}${list}.${at}`,
    condition: parseCondition(row.when) ?? [],
    within,
  }))

/** Whether a reader with these answers sees a row. */
export const isShown = ({ condition, within }: PlacedRow, answers: Answers): boolean =>
  holds(condition, answers) && (within === null || isShown(within, answers))

/** The rows of a procedure by the lists that they stand in. */
export function rowsOf(doc: CheckedProcedure) {
  const [cases, methods] = [placed('cases', doc.cases), placed('methods', doc.methods)]
  return {
    cases,
    methods,
    papers: cases.flatMap((one) => placed('documents', one.row.documents, one)),
    steps: cases.flatMap((one) => placed('steps', one.row.steps, one)),
    fees: methods.flatMap((one) => placed('fees', one.row.fees, one)),
    leads: placed('leads', doc.leads),
    offices: placed('offices', doc.offices),
    variants: placed('variants', doc.variants),
  }
}
export type Rows = ReturnType<typeof rowsOf>
