'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { readQuestionnaire, type Questionnaire } from '../../checks/readQuestionnaire.ts'
import { checkQuestions } from '../../content/questions/check.ts'
import { stakesOf } from '../../content/questions/stakes.ts'
import { MappedQuestions } from './MappedQuestions.tsx'
import { MapSection } from './MapSection.tsx'
import { Remaining } from './Remaining.tsx'
import { questionWords } from './text.ts'
import { TryQuestions } from './TryQuestions.tsx'
import { useReadForm } from './useReadForm.ts'

function Mapped({ doc }: { doc: Questionnaire }) {
  const words = questionWords(useTranslation().i18n.language)
  const { questions } = doc
  const checked = useMemo(() => checkQuestions(doc), [doc])
  const stakes = useMemo(() => stakesOf(doc), [doc])
  return (
    <MappedQuestions {...{ questions, checked }}>
      <TryQuestions {...{ questions, stakes, words }}>
        {(answers) => <Remaining {...{ doc, answers, words }} />}
      </TryQuestions>
    </MappedQuestions>
  )
}

/** Below the questions of a procedure: their picture, what must be mended, and a way to try them, from the form as it is. */
export function QuestionMap() {
  const doc = useReadForm(readQuestionnaire)
  return <MapSection questions={doc?.questions}>{doc && <Mapped doc={doc} />}</MapSection>
}
