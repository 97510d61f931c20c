import type { CasePaper, ProcedureCase } from './records.ts'
import { distinct, withoutEmpty } from './present.ts'
import type { NationalDetail } from './schemas.ts'
import { findSets, isSetsOnly } from './sets.ts'
import { cleanLine, cleanText } from './text.ts'

const stepMark = /^\s*[-+•*]?\s*bước\s+\d+\s*[:.)-]?\s*/i

/** Splits the published text into steps: one per "Bước n", else one per entry. Lines under a step stay with it. */
function toSteps(entries: NationalDetail['executionSteps']): { text: string }[] {
  return entries.flatMap(({ name, description }) => {
    const lines = cleanText([name, description].filter(Boolean).join('\n')).split('\n')
    const steps: string[] = []
    for (const line of lines) {
      const isNew = stepMark.test(line) || steps.length === 0
      if (isNew) steps.push(line.replace(stepMark, ''))
      else steps.push(`${steps.pop() ?? ''}\n${line}`)
    }
    return steps.map((text) => ({ text: text.trim() })).filter((step) => step.text)
  })
}

const isNote = (name: string) => /^[*\s-]*(?:lưu ý|ghi chú|chú ý)/i.test(name)
const generic = /^(?:thành phần hồ sơ|hồ sơ|hồ sơ gồm|bao gồm|gồm)$/i

/** A case's name without list marks and "hồ sơ gồm:" around it; '' when nothing remains. */
function toCaseName(name: string): string {
  const plain = name
    .replace(/^[\s*+•-]+/, '')
    .replace(/[\s:;.,]+$/, '')
    .replace(/,?\s*(?:thành phần )?hồ sơ (?:bao )?gồm$/i, '')
  return generic.test(plain) ? '' : plain.trim()
}

type Component = NationalDetail['executionCases'][number]['profileComponents'][number]

const toPaper = ({ name, originalQty, copyQty }: Component): CasePaper =>
  withoutEmpty({ name: cleanText(name), originals: originalQty || undefined, copies: copyQty || undefined })

/** The number of sets that the papers of a case name, if it is one number. */
function setsOf(components: Component[]): number | undefined {
  const [only, ...others] = distinct(components.map(({ name }) => findSets(cleanLine(name))))
  return others.length === 0 ? only : undefined
}

function toCase({ name, profileComponents }: NationalDetail['executionCases'][number]): ProcedureCase {
  const papers = profileComponents.filter((one) => !isSetsOnly(cleanLine(one.name)))
  return withoutEmpty<ProcedureCase>({
    name: toCaseName(cleanLine(name)),
    documents: papers.map(toPaper).filter((paper) => paper.name),
    sets: setsOf(profileComponents),
  })
}

/** A nameless case that has only a number of sets states it for all cases. */
function withCommonSets(cases: ProcedureCase[]): ProcedureCase[] {
  const common = cases.find(({ name, documents }) => !name && !documents)?.sets
  return cases
    .filter(({ documents }) => documents)
    .map((one) => withoutEmpty({ ...one, sets: one.sets ?? common }))
}

/**
 * The cases of a detail object, and the notes that are stored among them as cases with quantity 0. The steps are common
 * to all cases: they go with the only case, or into a nameless first one when there are several.
 */
export function toCases(detail: NationalDetail): { cases: ProcedureCase[]; notes: string[] } {
  const steps = toSteps(detail.executionSteps)
  const real = detail.executionCases.filter(({ name }) => !isNote(cleanLine(name)))
  const notes = detail.executionCases
    .filter(({ name }) => isNote(cleanLine(name)))
    .flatMap(({ profileComponents }) => profileComponents.map(({ name }) => cleanText(name)))
  const cases = withCommonSets(real.map(toCase))
  const [only] = cases
  if (steps.length === 0) return { cases, notes: notes.filter(Boolean) }
  const withSteps = cases.length === 1 && only ? [{ ...only, steps }] : [{ steps }, ...cases]
  return { cases: withSteps, notes: notes.filter(Boolean) }
}
