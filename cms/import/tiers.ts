import type { Tier } from './choices.ts'

/** Agencies of the state's vertical branches: they belong to a ministry, also where they sit in a commune. */
const VERTICAL =
  /hải quan|thuế|kho bạc|bảo hiểm xã hội|bhxh|ngân hàng|tòa án|toà án|cảng vụ|hàng hải|khu quản lý đường bộ/i
const MINISTRY = /^(?:bộ|tổng cục|cục|chi cục)\s/i
const PROVINCE = /^sở\s|cấp tỉnh|công an tỉnh/i
const COMMUNE = /(?:^|[\s,])(?:xã|phường|thị trấn)(?=[\s,;.]|$)/i

/** The tier an agency's name tells without doubt; undefined for names such as 'Phòng Tư pháp'. */
export function tierOfAgency(name: string): Tier | undefined {
  if (VERTICAL.test(name)) return 'ministry'
  if (COMMUNE.test(name)) return 'commune'
  if (MINISTRY.test(name)) return 'ministry'
  return PROVINCE.test(name) ? 'province' : undefined
}

/**
 * The tiers of a procedure as published, without a commune flag that the agencies contradict: the national data flags
 * procedures of customs, tax and social insurance as handled by communes. Where no other tier is flagged, it is that of
 * the agencies.
 * @param flagged the tiers the source flags
 * @param agencies names of the agencies that carry the procedure out or decide
 */
export function believableTiers(flagged: Tier[], agencies: string[]): Tier[] {
  const told = agencies.map(tierOfAgency)
  const isContradicted = told.length > 0 && told.every((tier) => tier !== undefined && tier !== 'commune')
  if (!flagged.includes('commune') || !isContradicted) return flagged
  const others = flagged.filter((tier) => tier !== 'commune')
  return others.length > 0 ? others : [...new Set(told.filter((tier) => tier !== undefined))]
}
