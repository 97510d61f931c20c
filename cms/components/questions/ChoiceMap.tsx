'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { targetKey } from '../../checks/leadTargets.ts'
import { readChoice, type ReadChoice } from '../../checks/readChoice.ts'
import { checkChoice } from '../../content/questions/check.ts'
import { targetProblems, targetsOf } from '../../content/questions/choice.ts'
import type { Answers } from '../../content/questions/condition.ts'
import { isShown, placed } from '../../content/questions/rows.ts'
import { stakesOf } from '../../content/questions/stakes.ts'
import { ChoicePaths } from './ChoicePaths.tsx'
import { MappedQuestions } from './MappedQuestions.tsx'
import { MapSection } from './MapSection.tsx'
import { questionWords } from './text.ts'
import { TryQuestions } from './TryQuestions.tsx'
import { useReadForm } from './useReadForm.ts'
import { useTargetStates } from './useTargetStates.ts'

function Mapped({ doc }: { doc: ReadChoice }) {
  const words = questionWords(useTranslation().i18n.language)
  const { questions, leads } = doc
  const states = useTargetStates(leads)
  const { problems, paths } = useMemo(() => checkChoice(doc), [doc])
  const stakes = useMemo(() => stakesOf({ leads }), [leads])
  const ofTargets = targetProblems(leads, (target) => states.get(targetKey(target)))
  const nameOf = (answers: Answers): string => {
    const at = placed('leads', leads).findIndex((row) => isShown(row, answers))
    const names = at < 0 ? [] : targetsOf(leads[at]!).map((one) => states.get(targetKey(one))?.name ?? one.id)
    return at < 0 ? words.nothing : `${names.join('; ')} (${words.result(at + 1)})`
  }
  return (
    <MappedQuestions
      isChoice
      questions={questions}
      checked={{ problems: [...problems, ...ofTargets], paths }}
    >
      <ChoicePaths {...{ questions, nameOf, words }} />
      <TryQuestions {...{ questions, stakes, words }}>{(answers) => <p>→ {nameOf(answers)}</p>}</TryQuestions>
    </MappedQuestions>
  )
}

/**
 * Below the questions of a field: their picture, all ways through them with the procedure each leads to, what must be
 * mended, and a way to try them, from the form as it is.
 */
export function ChoiceMap() {
  const doc = useReadForm(readChoice)
  return <MapSection questions={doc?.questions}>{doc && <Mapped doc={doc} />}</MapSection>
}
