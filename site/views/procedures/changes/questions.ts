import { idOf } from '../../../../cms/content/record.ts'
import type { Told } from '../../../data/histories.ts'
import { useText } from '../../../i18n/index.ts'
import type { Locale } from '../../../paths.ts'
import { proseChange, rowChange, textChange, tidy, type Change } from './change.ts'
import { pairRows } from './rows.ts'

type Question = NonNullable<Told['questions']>[number]
type Conditional = { when?: string | null }

/** What a question says beside its text. */
const restOf = ({ why, article, askIf, options }: Question): string =>
  JSON.stringify([
    ...[why, article, askIf].map(tidy),
    ...(options ?? []).map(({ label, hint, key }) => [label, hint, key].map(tidy)),
  ])

/** Rows that depend on answers, with what they depend on; in the order of the texts, so that no move counts. */
function conditionsOf({ cases, methods, leads, offices }: Told): string {
  const rows: [Conditional, string | null | undefined][] = [
    ...(methods ?? []).flatMap((one): [Conditional, string][] => [
      [one, one.channel],
      ...(one.fees ?? []).map((fee): [Conditional, string] => [fee, `${fee.kind} ${fee.amount} ${fee.note}`]),
    ]),
    ...(cases ?? []).flatMap((one): [Conditional, string][] => [
      [one, tidy(one.name)],
      ...(one.documents ?? []).map((paper): [Conditional, string] => [paper, paper.name]),
      ...(one.steps ?? []).map((step): [Conditional, string] => [step, step.text]),
    ]),
    ...(leads ?? []).map((one): [Conditional, string] => [one, `lead ${idOf<string>(one.procedure)}`]),
    ...(offices ?? []).map((one): [Conditional, string] => [one, `office ${one.office}`]),
  ]
  return rows
    .flatMap(([{ when }, text]) => (tidy(when) ? `${tidy(text)} ${tidy(when)}` : []))
    .sort()
    .join('\n')
}

/** What changed in the questions to readers, and in what their answers decide. */
export function questionChanges(before: Told, after: Told, locale: Locale): Change[] {
  const { labels, questionOf } = useText(locale).procedures.changes
  const { both, added, removed } = pairRows(before.questions, after.questions, ({ key }) => key)
  return [
    ...added.flatMap(({ text }) => rowChange('added', labels.question, text)),
    ...removed.flatMap(({ text }) => rowChange('removed', labels.question, text)),
    ...both.flatMap((pair) => [
      ...textChange(labels.question, pair.before.text, pair.after.text),
      ...proseChange(questionOf(tidy(pair.after.text)), restOf(pair.before), restOf(pair.after)),
    ]),
    ...proseChange(labels.answers, conditionsOf(before), conditionsOf(after)),
  ]
}
