'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Checked } from '../../checks/checkDocument.ts'
import type { Readability } from '../../checks/readability.ts'
import { sentenceOf, type Finding } from '../../checks/rules.ts'
import { checkWords, type CheckWords } from './text.ts'
import { useFindings } from './useFindings.ts'
import './checks.css'

function FindingList({ heading, findings }: { heading: string; findings: Finding[] }) {
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi'
  if (findings.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {findings.map((finding, at) => (
          <li key={at} className={`text-check__finding--${finding.severity}`}>
            {sentenceOf(finding, language)}
          </li>
        ))}
      </ul>
    </>
  )
}

function ReadingLevel({ told, words }: { told: Readability; words: CheckWords }) {
  const format = new Intl.NumberFormat(useTranslation().i18n.language, { maximumFractionDigits: 0 })
  return (
    <p>
      {words.readability}: <strong>{words.levels[told.level]}</strong> (
      {words.perSentence(format.format(told.perSentence))}; {words.hardTerms(format.format(told.hardPercent))}
      ).
    </p>
  )
}

const countOf = ({ findings }: Checked, severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length

function summaryOf(checked: Checked | null, words: CheckWords): string {
  if (!checked) return words.busy
  if (checked.findings.length > 0)
    return words.found(countOf(checked, 'blocking'), countOf(checked, 'advice'))
  return checked.isEmpty ? words.empty : words.good
}

/** Beside the form of a text: what must and what should be mended before it is published, and how hard it reads. */
export function TextCheck() {
  const words = checkWords(useTranslation().i18n.language)
  const checked = useFindings()
  const of = (severity: Finding['severity']) =>
    (checked?.findings ?? []).filter((finding) => finding.severity === severity)
  return (
    <section className="field-type text-check" aria-labelledby="text-check">
      <h2 className="field-label" id="text-check">
        {words.heading}
      </h2>
      <p role="status">{summaryOf(checked, words)}</p>
      <FindingList heading={words.blocking} findings={of('blocking')} />
      <FindingList heading={words.advice} findings={of('advice')} />
      {checked?.readability && <ReadingLevel told={checked.readability} words={words} />}
    </section>
  )
}
