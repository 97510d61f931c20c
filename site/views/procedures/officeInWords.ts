import type { OfficeKind } from '../../../cms/content/competence.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'

/** A kind of office inside a sentence. */
export function officeInWords(office: OfficeKind, locale: Locale): string {
  const { communes, procedures } = useText(locale)
  const words: Partial<Record<OfficeKind, string>> = { ...communes.deciders, ...procedures.questions.offices }
  return words[office] ?? office
}
