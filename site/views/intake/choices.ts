import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { langOf } from '../lang.ts'

/** A commune as it is chosen. */
export interface ChosenUnit {
  code: string
  name: string
  fullName: string
  fullNameEn?: string | null
}

/** An agency as it is chosen. */
export interface ChosenAgency {
  id: string | number
  name: string
  tier: string
}

interface Choice {
  value: string
  label: string
  lang?: string | undefined
}

const inVietnamese = new Intl.Collator('vi')

/** The communes by name. */
export const toCommuneChoices = (units: readonly ChosenUnit[], locale: Locale): Choice[] =>
  units
    .toSorted((one, other) => inVietnamese.compare(one.name, other.name))
    .map(({ code, fullName, fullNameEn }) => ({
      ...{ value: code, label: (locale === 'en' && fullNameEn) || fullName },
    }))

/** The agencies by tier: those of the province first. */
export function toAgencyChoices(agencies: readonly ChosenAgency[], locale: Locale) {
  const { agency } = useText(locale).intake
  const optionsOf = (isCommune: boolean): Choice[] =>
    agencies
      .filter(({ tier }) => (tier === 'commune') === isCommune)
      .map(({ id, name }) => ({ value: String(id), label: name, lang: langOf(name, locale) }))
  return [
    { label: agency.province, options: optionsOf(false) },
    { label: agency.commune, options: optionsOf(true) },
  ].filter(({ options }) => options.length > 0)
}
