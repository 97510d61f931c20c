import { gravestFirst, isInForceAt } from '../../../cms/content/alerts/alerts.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { toAlertView, type AlertView, type StoredAlert } from './alert.ts'

interface Section {
  id: string
  title: string
  alerts: AlertView[]
}

interface Stored {
  /** In force or to come. */
  open: StoredAlert[]
  past: StoredAlert[]
}

/** The sections of the page of all alerts, without those that are empty. */
export function toAlertSections({ open, past }: Stored, locale: Locale, now: Date): Section[] {
  const { alerts } = useText(locale)
  const [inForce, coming] = [true, false].map((is) => open.filter((one) => isInForceAt(one, now) === is))
  const sections = [
    { id: 'dang-co', title: alerts.now, stored: inForce!.toSorted(gravestFirst) },
    { id: 'sap-toi', title: alerts.coming, stored: coming! },
    { id: 'da-qua', title: alerts.past, stored: past },
  ]
  return sections
    .filter(({ stored }) => stored.length > 0)
    .map(({ id, title, stored }) => ({
      ...{ id, title },
      alerts: stored.map((one) => toAlertView(one, locale)),
    }))
}
