'use client'
import { useTranslation } from '@payloadcms/ui'
import { withdrawText } from './words.ts'

type Texts = { vi: string; en: string }
interface Props {
  value: Texts
  isRequired: boolean
  onChange: (changed: { explanation: Texts }) => void
}

/** What readers are told, in both languages. */
export function Explanation({ value, isRequired, onChange }: Props) {
  const words = withdrawText(useTranslation().i18n.language)
  const labels: Texts = { vi: words.explanation, en: words.explanationEn }
  return (['vi', 'en'] as const).map((language) => (
    <div key={language}>
      <label className="field-label" htmlFor={`withdraw-${language}`}>
        {labels[language]}
      </label>
      <textarea
        id={`withdraw-${language}`}
        className="textarea-outer"
        rows={language === 'vi' ? 3 : 2}
        maxLength={1000}
        required={isRequired && language === 'vi'}
        value={value[language]}
        onChange={({ target }) => onChange({ explanation: { ...value, [language]: target.value } })}
        {...(language === 'vi' && { 'aria-describedby': 'withdraw-vi-hint' })}
      />
      {language === 'vi' && (
        <p id="withdraw-vi-hint" className="field-description">
          {isRequired ? words.required : words.optional}
        </p>
      )}
    </div>
  ))
}
