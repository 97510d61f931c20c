/** How the sources of a record name the national public service portal. */
export const NATIONAL_PORTAL = 'Cổng Dịch vụ công quốc gia'

/** Whether a record's facts were taken from the national portal, from its `provenance.sources`. */
export const isFromNationalPortal = (sources: string | null | undefined): boolean =>
  (sources ?? '').startsWith(NATIONAL_PORTAL)
