/** Offices of a commune and the land registry that serves it, recognised by the beginnings of their names. */
const OFFICES = {
  committee: /^(chủ tịch\s+)?(ủy ban nhân dân|uỷ ban nhân dân|ubnd)(?=\s|$)/iu,
  land: /^(chi nhánh )?văn phòng đăng ký đất đai/iu,
  office: /^văn phòng(?=\s)/iu,
  economy: /^phòng kinh tế/iu,
  culture: /^phòng văn h(óa|oá)/iu,
  centre: /^(trung tâm phục vụ hành chính công|bộ phận (tiếp nhận|một cửa))/iu,
  police: /^công an(?=\s)/iu,
  military: /^ban chỉ huy quân sự/iu,
  health: /^trạm y tế/iu,
} as const
export type CommuneOffice = keyof typeof OFFICES

/** Offices that belong to the people's committee: contacting one of them means contacting the committee. */
const OF_COMMITTEE: readonly CommuneOffice[] = ['committee', 'office', 'economy', 'culture', 'centre']

/** The office of a commune that a Vietnamese name denotes; undefined when it is none of them. */
export const officeOf = (name: string): CommuneOffice | undefined =>
  (Object.keys(OFFICES) as CommuneOffice[]).find((one) => OFFICES[one].test(name.trim().normalize('NFC')))

/** Whether an office is the people's committee or part of it. */
export const isOfCommittee = (office: CommuneOffice | undefined): boolean =>
  office !== undefined && OF_COMMITTEE.includes(office)

const ANY_COMMUNE = /(cấp xã|xã, phường|xã\/phường)/iu

/** Whether a published text names the people's committee of any commune and nobody else: 'UBND cấp xã'. */
export function namesAnyCommittee(text: string): boolean {
  const parts = text
    .normalize('NFC')
    .split(/[;]|,\s+(?=ủy ban|uỷ ban|ubnd|công an|sở|phòng)/iu)
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.length > 0 && parts.every((part) => isOfCommittee(officeOf(part)) && ANY_COMMUNE.test(part))
}
