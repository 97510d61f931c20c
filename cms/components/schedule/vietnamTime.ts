const OFFSET_MS = 7 * 3600_000

/** What the date picker may be told with the keyboard, the first is how it shows a time. */
export const TIME_FORMATS = [
  'dd/MM/yyyy HH:mm',
  'd/M/yyyy H:mm',
  "d/M/yyyy H'h'mm",
  'd-M-yyyy H:mm',
  'd.M.yyyy H:mm',
  'H:mm d/M/yyyy',
]

/** The moment at which clocks in Viet Nam show what `local` shows in the zone of this browser. */
export const toMoment = (local: Date): Date =>
  new Date(
    Date.UTC(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours(), local.getMinutes()) -
      OFFSET_MS,
  )

/** The time that shows in the zone of this browser what clocks in Viet Nam show at `moment`. */
export function toLocal(moment: Date): Date {
  const there = new Date(moment.getTime() + OFFSET_MS)
  return new Date(
    there.getUTCFullYear(),
    there.getUTCMonth(),
    there.getUTCDate(),
    there.getUTCHours(),
    there.getUTCMinutes(),
  )
}
