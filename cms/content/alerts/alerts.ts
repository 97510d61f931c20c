import type { DateValue } from '../day.ts'
import { idOf } from '../record.ts'
import { isRunning } from '../span.ts'

/** From the gravest. */
export const ALERT_SEVERITIES = ['emergency', 'warning', 'info'] as const
export type AlertSeverity = (typeof ALERT_SEVERITIES)[number]

/** As CAP 1.2 knows them, without "System". A draft is seen by nobody; exercises and tests by programs alone. */
export const ALERT_STATUSES = ['draft', 'actual', 'exercise', 'test'] as const
export type AlertStatus = (typeof ALERT_STATUSES)[number]

export const ALERT_URGENCIES = ['immediate', 'expected', 'future', 'past', 'unknown'] as const
export type AlertUrgency = (typeof ALERT_URGENCIES)[number]

export const ALERT_CERTAINTIES = ['observed', 'likely', 'possible', 'unlikely', 'unknown'] as const
export type AlertCertainty = (typeof ALERT_CERTAINTIES)[number]

/** Where an alert goes: the pages of the portal and its sites, or other systems by CAP. */
export const ALERT_CHANNELS = ['pages', 'cap'] as const
export type AlertChannel = (typeof ALERT_CHANNELS)[number]

interface Alert {
  severity: AlertSeverity
  areas?: readonly unknown[] | null
  from?: DateValue | null
  until?: DateValue | null
  isCancelled?: boolean | null
}

/** Whether it is in force at a time. */
export const isInForceAt = (alert: Alert, now: Date): boolean => !alert.isCancelled && isRunning(alert, now)

/** Whether it is for the whole province. */
export const isForAll = ({ areas }: Pick<Alert, 'areas'>): boolean => (areas ?? []).length === 0

/** Whether it names a commune. @param unit id of the unit */
export const namesUnit = ({ areas }: Pick<Alert, 'areas'>, unit: unknown): boolean =>
  (areas ?? []).some((area) => idOf(area) === unit)

/** Whose page shows alerts. */
export interface AlertPlace {
  /** On the site of a commune, the id of its unit. */
  unit?: string | undefined
  /** Whether it is a component site rather than the provincial portal. */
  isSite: boolean
}

/** Whether an alert concerns the readers of a place: the portal serves all communes, a site its own. */
function concerns(alert: Alert, { unit, isSite }: AlertPlace): boolean {
  if (!isSite || isForAll(alert)) return true
  return unit === undefined ? alert.severity === 'emergency' : namesUnit(alert, unit)
}

/** Compares two alerts. */
export const gravestFirst = (a: Pick<Alert, 'severity'>, b: Pick<Alert, 'severity'>): number =>
  ALERT_SEVERITIES.indexOf(a.severity) - ALERT_SEVERITIES.indexOf(b.severity)

/** The alerts of a place in force, the gravest first: emergencies stand on every page, the others on the home page. */
export function alertsAt<A extends Alert>(all: readonly A[], place: AlertPlace, now: Date) {
  const here = all.filter((one) => isInForceAt(one, now) && concerns(one, place)).toSorted(gravestFirst)
  return {
    everywhere: here.filter(({ severity }) => severity === 'emergency'),
    atHome: here.filter(({ severity }) => severity !== 'emergency'),
  }
}
