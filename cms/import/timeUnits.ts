import { foldName } from './text.ts'

/** The national portal's unit of a processing time, from its Vietnamese name; OTHER for any other word or none. */
export function nationalUnit(words: string | null | undefined): string {
  const folded = foldName(words)
  if (/^ngay lam viec$/.test(folded)) return 'WORKING_DAY'
  if (/^ngay$/.test(folded)) return 'DAY'
  if (/^gio$/.test(folded)) return 'HOUR'
  return /^thang$/.test(folded) ? 'MONTH' : 'OTHER'
}
