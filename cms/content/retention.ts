/** The moment before which entries of the audit log are past their retention. */
export function endOfRetention(months: number, now: Date): Date {
  const end = new Date(now)
  end.setUTCMonth(end.getUTCMonth() - months)
  return end
}
