import { kindOfAgency, type OfficeKind } from '../../../cms/content/competence.ts'
import { withAnswers } from '../../../cms/content/questions/applied.ts'
import { courseOf, type Course } from '../../../cms/content/questions/ask.ts'
import { isRecord } from '../../../cms/content/record.ts'
import type { Agency, EntryPoint, Procedure } from '../../../cms/payload-types.ts'
import type { WithReductions } from '../../data/feeReductions.ts'
import { readAnswers } from '../questions/answers.ts'
import { stakesOfProcedure } from './stakes.ts'

/** As pages read it. */
type ReadDoc = Procedure & WithReductions

type StoredQuestion = NonNullable<Procedure['questions']>[number]

/** A procedure with the answers in an address. */
export interface Narrowed {
  /** With only the rows that apply once no other answer changes anything, else with all rows. */
  doc: ReadDoc
  /** As stored, with all rows. */
  whole: ReadDoc
  course: Course<StoredQuestion>
  /** Whether there are questions, and whether all that matter are answered. */
  state: 'no-questions' | 'open' | 'narrowed'
  /** The office on which the answers decide. */
  office?: OfficeKind
}

type Refs = (string | Agency)[] | null | undefined

/** Agencies without those that are another kind of office; all of them where none would be left. */
function onlyOf(refs: Refs, office: OfficeKind, names: ReadonlyMap<string, string>): Refs {
  const left = (refs ?? []).filter((ref) => {
    const name = isRecord<Agency>(ref) ? names.get(ref.id) : undefined
    return [office, undefined].includes(kindOfAgency(name ?? ''))
  })
  return left.length > 0 ? left : refs
}

/** A procedure with the agencies of one kind of office. @param vietnamese the same in Vietnamese, by whose names the kind is told */
export function atOffice<D extends Procedure>(doc: D, office: OfficeKind, vietnamese: Procedure): D {
  const named = [...(vietnamese.implementingAgencies ?? []), ...(vietnamese.competentAgencies ?? [])]
  const names = new Map(named.filter((ref) => isRecord<Agency>(ref)).map(({ id, name }) => [id, name]))
  return {
    ...doc,
    implementingAgencies: onlyOf(
      doc.implementingAgencies,
      office,
      names,
    ) as Procedure['implementingAgencies'],
    competentAgencies: onlyOf(doc.competentAgencies, office, names) as Procedure['competentAgencies'],
  }
}

/** The variant of entry points on which answers decide; undefined for one that no entry point has. */
export function variantOf(
  { doc, state }: Narrowed,
  entryPoints: readonly Pick<EntryPoint, 'variant'>[],
): string | undefined {
  const variant = state === 'narrowed' ? doc.variants?.[0]?.variant : undefined
  return entryPoints.some((point) => point.variant === variant) ? variant : undefined
}

/** What is left of a procedure with the answers in an address. */
export function narrow(whole: ReadDoc, vietnamese: Procedure, params: URLSearchParams): Narrowed {
  const questions = whole.questions ?? []
  const course = courseOf(questions, readAnswers(params, questions), stakesOfProcedure(whole))
  if (questions.length === 0) return { doc: whole, whole, course, state: 'no-questions' }
  if (course.next) return { doc: whole, whole, course, state: 'open' }
  const doc = withAnswers(whole, course.answers)
  const office = doc.offices?.[0]?.office
  return {
    doc: office ? atOffice(doc, office, vietnamese) : doc,
    ...{ whole, course, state: 'narrowed' },
    ...(office && { office }),
  }
}
