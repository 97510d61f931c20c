const OFFSET_MS = 7 * 3600_000

/** The instant at which clocks in Vietnam show what `local` shows in the browser's time zone. */
export const toMoment = (local: Date): Date =>
  new Date(
    Date.UTC(local.getFullYear(), local.getMonth(), local.getDate(), local.getHours(), local.getMinutes()) -
      OFFSET_MS,
  )

/** The time that shows in the browser's time zone what clocks in Vietnam show at `moment`. */
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
