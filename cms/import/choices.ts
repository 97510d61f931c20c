import { cleanLine, foldName } from './text.ts'

export type Tier = 'province' | 'commune' | 'interconnected' | 'ministry'
export type Audience =
  | 'citizen'
  | 'business'
  | 'household'
  | 'organisation'
  | 'foreigner'
  | 'overseas'
  | 'cooperative'
  | 'foreign-organisation'
  | 'official'
export type OnlineLevel = 'full' | 'partial' | 'online' | 'none' | 'unknown'
export type Channel = 'direct' | 'online' | 'post'

type Rules<T> = readonly (readonly [RegExp, T])[]

/** The value of the first rule that matches the folded text. */
function choose<T>(text: string | null | undefined, rules: Rules<T>): T | null {
  const folded = foldName(text)
  return rules.find(([rule]) => rule.test(folded))?.[1] ?? null
}

const tiers: Rules<Tier> = [
  [/^lien thong/, 'interconnected'],
  [/^cap (?:tinh|thanh pho)|^tinh$/, 'province'],
  [/^cap xa|^xa$|^cap phuong/, 'commune'],
  [/^cap bo|^bo$|^trung uong|^cap trung uong/, 'ministry'],
]

/** Converts "cấp tỉnh" and the like to a tier; null for what the two-tier system does not have ("cấp huyện"). */
export const toTier = (text: string): Tier | null => choose(text, tiers)

const audiences: Rules<Audience> = [
  [/dinh cu o nuoc ngoai|kieu bao/, 'overseas'],
  [/to chuc nuoc ngoai|^dt7$/, 'foreign-organisation'],
  [/nguoi nuoc ngoai|ca nhan nuoc ngoai/, 'foreigner'],
  [/can bo|cong chuc|vien chuc/, 'official'],
  [/^ho kinh doanh|ca nhan kinh doanh/, 'household'],
  [/^to chuc/, 'organisation'],
  [/^hop tac xa|^lien hiep hop tac xa|^to hop tac/, 'cooperative'],
  [/doanh nghiep/, 'business'],
  [/^cong dan|^ca nhan|^nguoi|^ho gia dinh/, 'citizen'],
]

/** Codes of the national portal (subjectTypesDetails). */
const audienceCodes: Record<string, Audience> = {
  dt1: 'citizen',
  dt2: 'business',
  dt4: 'foreigner',
  dt7: 'foreign-organisation',
  dt9: 'organisation',
  dt10: 'business',
  dt11: 'cooperative',
  dt12: 'overseas',
  dt13: 'official',
}

/** Whom a procedure is for, from the national portal's code when there is one, else from the words. */
export function toAudience(text: string, code?: string | null): Audience | null {
  return audienceCodes[foldName(code).replace(/ /g, '')] ?? choose(text, audiences)
}

const onlineLevels: Rules<OnlineLevel> = [
  [/^toan trinh/, 'full'],
  [/^mot phan/, 'partial'],
  [/^truc tiep|^cung cap thong tin|^chi cung cap|^khong truc tuyen/, 'none'],
]

export const toOnlineLevel = (text: string | null | undefined): OnlineLevel =>
  choose(text, onlineLevels) ?? 'unknown'

/** Words of a data format, which do not belong in a reason shown to citizens. */
const technical = /\bis[A-Z]|bản ghi|\b(?:ONLINE|DIRECT|POSTAL)\b/

/** The reason in brackets after the online level, when it is fit to be shown to citizens. */
export function toOnlineReason(text: string | null | undefined): string | null {
  const inside = /\((.+)\)\s*$/.exec(cleanLine(text))?.[1]
  return inside && !technical.test(inside) ? inside : null
}

const channels: Rules<Channel> = [
  [/^truc tiep|^direct$/, 'direct'],
  [/^truc tuyen|^online$/, 'online'],
  [/buu chinh|^postal$/, 'post'],
]

export const toChannel = (text: string | null | undefined): Channel | null => choose(text, channels)
