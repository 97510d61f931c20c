'use client'
import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { questionWords } from './text.ts'
import './questions.css'

interface Props {
  /** Undefined until the form was read. */
  questions: readonly unknown[] | undefined
  children: ReactNode
}

/** The part of a form below its questions; a hint as long as there are none. */
export function MapSection({ questions, children }: Props) {
  const words = questionWords(useTranslation().i18n.language)
  return (
    <section aria-labelledby="question-map" className="field-type question-map">
      <h3 className="field-label" id="question-map">
        {words.heading}
      </h3>
      {questions?.length === 0 ? <p>{words.empty}</p> : children}
    </section>
  )
}
