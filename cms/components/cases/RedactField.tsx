'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { LONGEST_CASE_TEXT } from '../../content/cases/bounds.ts'
import { findPersonal, type PersonalMark } from '../../content/cases/personal.ts'
import { PERSONAL_WORDS, redact } from '../../content/cases/redact.ts'
import { actText } from './actText.ts'

interface Props {
  name: string
  label: string
  original: string
  /** What is public now. */
  current: string | null
}

const isSure = ({ kind }: PersonalMark) => kind !== 'address'

function Marks({ marks, cover }: { marks: PersonalMark[]; cover: (some: PersonalMark[]) => void }) {
  const { language } = useTranslation().i18n
  const words = actText(language)
  if (marks.length === 0) return <p>{words.noMarks}</p>
  return (
    <>
      <p>{words.marks}:</p>
      <ul className="case__marks">
        {marks.map((mark) => (
          <li key={mark.from}>
            <mark>{mark.text}</mark> {PERSONAL_WORDS[mark.kind][language === 'en' ? 'en' : 'vi']}{' '}
            <button type="button" aria-label={`${words.cover}: ${mark.text}`} onClick={() => cover([mark])}>
              {words.cover}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => cover(marks)}>
        {words.coverAll}
      </button>
    </>
  )
}

/** A text for the public: it begins without what surely names a person, and shows what else may. */
export function RedactField({ name, label, original, current }: Props) {
  const words = actText(useTranslation().i18n.language)
  const [text, setText] = useState(() => current ?? redact(original, findPersonal(original).filter(isSure)))
  const id = useId()
  return (
    <div className="case__field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...{ id, name, rows: 8, required: true, maxLength: LONGEST_CASE_TEXT, value: text }}
        onChange={({ target }) => setText(target.value)}
      />
      <div aria-live="polite">
        <Marks marks={findPersonal(text)} cover={(some) => setText(redact(text, some))} />
      </div>
      {text !== original && (
        <p>
          <button type="button" onClick={() => setText(original)}>
            {words.restore}
          </button>
        </p>
      )}
    </div>
  )
}
