/** A kind of office that decides procedures or receives dossiers. */
export type OfficeKind =
  | 'commune-committee'
  | 'commune-centre'
  | 'commune-police'
  | 'land-office'
  | 'zone-board'
  | 'department'
  | 'provincial-committee'
  | 'provincial-centre'
  | 'provincial-police'
  | 'customs'
  | 'tax'
  | 'bank'
  | 'court'
  | 'enforcement'
  | 'social-insurance'
  | 'treasury'
  | 'central'
  | 'unknown'

/** What is known of a procedure, in Vietnamese. */
export interface ProcedureFacts {
  name: string
  field?: string | undefined
  tiers?: readonly string[] | null | undefined
  /** Names of the agencies that decide it or carry it out, as published. */
  agencies: readonly string[]
}

/** What matters of a commune: procedures of the border are only for communes at it. */
export interface CommuneFacts {
  isAtBorder?: boolean
}

/** Why an office is the competent one: the matter itself, the agencies published, or only the tier published. */
export type CompetenceReason = 'matter' | 'agency' | 'tier' | 'not-here' | 'unknown'

/** Who decides a procedure for the people of a commune, and where they file it. */
export interface Competence {
  decides: OfficeKind
  receives: readonly OfficeKind[]
  reason: CompetenceReason
}

/** Kinds by what an agency's name says, the first match counts: "Công an tỉnh" before "Công an". */
const BY_NAME: readonly (readonly [OfficeKind, RegExp])[] = [
  ['customs', /hải quan/iu],
  ['tax', /(^|\s)thuế(?=\s|,|$)/iu],
  ['bank', /ngân hàng nhà nước/iu],
  ['court', /t(òa|oà) án/iu],
  ['enforcement', /thi hành án/iu],
  ['social-insurance', /bảo hiểm xã hội|bhxh/iu],
  ['treasury', /kho bạc/iu],
  ['central', /^(bộ (?!phận|chỉ huy)|cục\s|tổng cục\s)/iu],
  ['commune-police', /công an (cấp )?(xã|phường|đặc khu)/iu],
  ['provincial-police', /công an|cảnh sát giao thông|xuất nhập cảnh|phòng cảnh sát/iu],
  ['land-office', /đăng ký đất đai/iu],
  ['zone-board', /ban quản lý .*(khu công nghiệp|khu kinh tế|khu chế xuất|khu công nghệ|chế xuất)/iu],
  ['commune-committee', /(cấp xã|xã, phường|nhân dân (xã|phường|đặc khu)|ubnd (xã|phường))/iu],
  ['department', /(?<!cơ\s)(?<=^|\s)sở\s|thanh tra tỉnh|chi cục kiểm lâm|cơ quan chuyên môn .*cấp tỉnh/iu],
  ['provincial-committee', /(ủy ban nhân dân|uỷ ban nhân dân|ubnd).*tỉnh/iu],
]

/** When several are named, the one nearest to people decides for them. */
const NEAREST_FIRST: readonly OfficeKind[] = [
  ...(['commune-committee', 'commune-police', 'land-office', 'department', 'zone-board'] as const),
  ...(['provincial-police', 'social-insurance', 'provincial-committee'] as const),
  ...(['customs', 'tax', 'bank', 'court', 'enforcement', 'treasury', 'central'] as const),
]

interface Matter {
  kind: OfficeKind
  name?: RegExp
  field?: RegExp
  unless?: RegExp
}

/** Matters whose office does not depend on what was published; the first match counts. */
const CERTAIN: readonly Matter[] = [
  { kind: 'customs', field: /^hải quan$/iu },
  { kind: 'tax', field: /^thuế$/iu },
  { kind: 'court', field: /^t(òa|oà) án$/iu },
  { kind: 'treasury', field: /^kho bạc nhà nước$/iu },
  { kind: 'enforcement', field: /^thi hành án dân sự$/iu },
  { kind: 'provincial-police', name: /hộ chiếu|lý lịch tư pháp/iu, unless: /cấp xã|cấp trung ương/iu },
  { kind: 'provincial-police', name: /giấy phép lái xe/iu, unless: /đào tạo lái xe|xe tập lái/iu },
]

/** Matters by which the office is told where no agency was published, or none that is known. */
const USUAL: readonly Matter[] = [
  { kind: 'department', name: /nuôi con nuôi.*(nước ngoài|người nước ngoài)/iu },
  { kind: 'commune-committee', field: /^(hộ tịch|nuôi con nuôi|chứng thực|hòa giải ở cơ sở)$/iu },
  {
    kind: 'department',
    field: /^(quốc tịch|luật sư|công chứng|thừa phát lại|đấu giá tài sản|giám định tư pháp)$/iu,
  },
  { kind: 'commune-police', field: /cư trú$/iu },
  { kind: 'commune-committee', field: /hộ kinh doanh|hợp tác xã|bảo trợ xã hội/iu },
  { kind: 'zone-board', name: /khu công nghiệp|khu kinh tế/iu, field: /^đầu tư/iu },
  { kind: 'department', field: /^(đầu tư tại việt nam|thành lập và hoạt động của doanh nghiệp)$/iu },
  { kind: 'commune-committee', name: /giấy phép xây dựng.*(cấp III|nhà ở riêng lẻ)/iu, unless: /đặc biệt/iu },
  { kind: 'department', name: /giấy phép xây dựng/iu },
  { kind: 'land-office', name: /biến động|chuyển nhượng|thế chấp/iu, field: /^đất đai$/iu },
  { kind: 'social-insurance', field: /bhxh|bhyt|bảo hiểm y tế/iu },
  { kind: 'bank', field: /ngân hàng|ngoại hối/iu },
]

const AT_BORDER = /giấy thông hành.*vùng biên giới|khu vực biên giới/iu

const concerns = ({ name, field, unless }: Matter, facts: ProcedureFacts): boolean =>
  (name?.test(facts.name) ?? true) &&
  (field?.test(facts.field?.trim() ?? '') ?? true) &&
  !unless?.test(facts.name)

const matterOf = (matters: readonly Matter[], facts: ProcedureFacts): OfficeKind | undefined =>
  matters.find((one) => concerns(one, facts))?.kind

/** The kind of office that a Vietnamese name denotes; undefined when it says none. */
export const kindOfAgency = (name: string): OfficeKind | undefined =>
  BY_NAME.find(([, pattern]) => pattern.test(name.normalize('NFC')))?.[0]

/** A text may name several agencies: "UBND cấp xã; Sở Nội vụ". */
const kindsOf = (agencies: readonly string[]): OfficeKind[] =>
  agencies.flatMap((text) => text.split(/[;/]/)).flatMap((name) => kindOfAgency(name) ?? [])

/** Where dossiers for a deciding office are handed in. */
const RECEIVING: Partial<Record<OfficeKind, readonly OfficeKind[]>> = {
  'commune-committee': ['commune-centre'],
  department: ['provincial-centre', 'commune-centre'],
  'provincial-committee': ['provincial-centre', 'commune-centre'],
  unknown: [],
}

function withReceiving(
  decides: OfficeKind,
  reason: CompetenceReason,
  named: readonly OfficeKind[],
): Competence {
  const own = RECEIVING[decides] ?? [decides]
  const nearer =
    decides === 'provincial-police' && named.includes('commune-police') ? ['commune-police' as const] : []
  return { decides, receives: [...own, ...nearer], reason }
}

function byTier(tiers: ProcedureFacts['tiers']): OfficeKind | undefined {
  const [only, ...others] = tiers ?? []
  if (others.length > 0) return undefined
  return only === 'commune' ? 'commune-committee' : only === 'province' ? 'department' : undefined
}

/**
 * Who decides a procedure for the people of a commune and where they file it. The nearest office is not always the
 * competent one: published tiers mislead (102 procedures of the customs are flagged as the communes'), so they count
 * last.
 */
export function competentFor(facts: ProcedureFacts, commune: CommuneFacts = {}): Competence {
  const named = kindsOf(facts.agencies)
  if (commune.isAtBorder === false && AT_BORDER.test(facts.name))
    return { decides: 'unknown', receives: [], reason: 'not-here' }
  const certain = matterOf(CERTAIN, facts)
  if (certain) return withReceiving(certain, 'matter', named)
  const published = NEAREST_FIRST.find((kind) => named.includes(kind))
  if (published) return withReceiving(published, 'agency', named)
  const usual = matterOf(USUAL, facts)
  if (usual) return withReceiving(usual, 'matter', named)
  const tier = byTier(facts.tiers)
  return tier ? withReceiving(tier, 'tier', named) : withReceiving('unknown', 'unknown', named)
}
