import type { Consultation } from '../../../cms/payload-types.ts'
import { useText } from '../../i18n/index.ts'
import { agencyPath, type Locale } from '../../paths.ts'
import { langOf } from '../lang.ts'
import { filled } from '../uploads.ts'
import { toPeriod } from './line.ts'

/** Who asks, about what, until when, and where else comments can be sent. */
export function toConsultationFacts(doc: Consultation, locale: Locale) {
  const { facts } = useText(locale).consultations
  const agency = filled(doc.agency)
  const { name, address, email, phone } = doc.receiver ?? {}
  const inOwn = (label: string, text: string | null | undefined) => ({
    ...{ label, lang: langOf(text, locale) },
    ...(text && { text }),
  })
  return [
    {
      ...inOwn(facts.agency, agency?.name),
      ...(agency && { href: agencyPath(agency.slug ?? agency.id, locale) }),
    },
    inOwn(facts.issuer, doc.issuer),
    { label: facts.period, text: toPeriod(doc, locale) },
    inOwn(facts.shortReason, doc.shortReason),
    inOwn(facts.receiver, name),
    inOwn(facts.address, address),
    { label: facts.email, ...(email && { text: email, href: `mailto:${email}` }) },
    { label: facts.phone, ...(phone && { text: phone, phonesIn: locale }) },
  ]
}
