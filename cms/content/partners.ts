import type { Words } from './types/contentType.ts'

/** Which cases a partner's system sees, of the kinds that it may read. */
export const REACHES = ['own', 'agencies', 'all'] as const
export type Reach = (typeof REACHES)[number]

export const REACH_WORDS: Record<Reach, Words> = {
  own: { vi: 'Hồ sơ do hệ thống này gửi', en: 'Cases that it has sent' },
  agencies: { vi: 'Thêm hồ sơ của các cơ quan ghi bên dưới', en: 'Also those of the agencies below' },
  all: { vi: 'Thêm hồ sơ của mọi cơ quan', en: 'Also those of all agencies' },
}

/** What a partner may do with the cases of a kind. */
export const PARTNER_RIGHTS = ['create', 'read', 'update'] as const
export type PartnerRight = (typeof PARTNER_RIGHTS)[number]

/** The acts of staff that a partner's system may do, with the right to update. */
export const PARTNER_ACTS = ['accept', 'note', 'ask-back', 'answer'] as const
export type PartnerAct = (typeof PARTNER_ACTS)[number]

/** Cases of one page of the list. */
export const MOST_LISTED = 200

/** Requests a minute unless administrators set another number. */
export const USUAL_PER_MINUTE = 120
export const MOST_PER_MINUTE = 6000

/** Deliveries of one message before it is given up: the last one some two days after the first. */
export const MOST_TRIES = 14
