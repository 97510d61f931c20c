import type { LabelFunction } from 'payload'

type Language = 'vi' | 'en'

/** Words as the label of a field or type has them: in each language, or as a function of it. */
export function labelIn(label: unknown, language: string): string | undefined {
  const code: Language = language === 'en' ? 'en' : 'vi'
  if (typeof label === 'function') {
    const [i18n, t] = [{ language: code }, (key: string) => key]
    return (label as LabelFunction)({ i18n, t } as unknown as Parameters<LabelFunction>[0])
  }
  if (typeof label === 'string') return label
  return (label as Partial<Record<Language, string>> | undefined)?.[code]
}
