import type { DutyState, SiteDuty } from '../../content/siteDuties.ts'

const vi = {
  heading: 'Nội dung luật yêu cầu',
  progress: (done: number, all: number) =>
    `Đã có ${done} trong ${all} nội dung (Nghị định 224/2026, Điều 9).`,
  duties: {
    apparatus: 'Tổ chức bộ máy',
    unit: 'Bản đồ địa giới hành chính',
    nature: 'Điều kiện tự nhiên',
    history: 'Lịch sử hình thành và phát triển',
    culture: 'Văn hóa, di tích, danh thắng',
    functions: 'Chức năng, nhiệm vụ, quyền hạn',
    leadersPage: 'Tiểu sử và nhiệm vụ của lãnh đạo',
  } satisfies Record<SiteDuty, string> as Record<SiteDuty, string>,
  states: { done: 'Đã có', missing: 'Còn thiếu', unpublished: 'Chưa công bố' } satisfies Record<
    DutyState,
    string
  > as Record<DutyState, string>,
  make: 'Tạo trang',
  choose: 'Chọn',
  open: 'Mở trang',
  hint: 'Tạo và công bố trang rồi chọn trang ấy ở mục bên dưới.',
  preview: 'Liên kết xem thử',
  previewHint: 'Ai có liên kết này cũng xem được trang khi trang chưa hoạt động, trong 24 giờ.',
  makeLink: 'Tạo liên kết xem thử',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  failed: 'Chưa làm được. Hãy tải lại trang rồi thử lại.',
}

const en: typeof vi = {
  heading: 'What the law wants',
  progress: (done, all) => `${done} of ${all} are there (Decree 224/2026, Art 9).`,
  duties: {
    apparatus: 'Organisation',
    unit: 'Map of the boundaries',
    nature: 'Natural conditions',
    history: 'History',
    culture: 'Culture, relics and scenic sites',
    functions: 'Functions, duties and powers',
    leadersPage: 'Leaders: lives and duties',
  },
  states: { done: 'There', missing: 'Missing', unpublished: 'Not published' },
  make: 'Make a page',
  choose: 'Choose',
  open: 'Open the page',
  hint: 'Make and publish the page, then choose it below.',
  preview: 'Preview link',
  previewHint: 'Whoever has this link sees the site for 24 hours, also while it is not live.',
  makeLink: 'Make a preview link',
  copy: 'Copy',
  copied: 'Copied.',
  failed: 'This did not work. Reload the page and try again.',
}

/** The texts of the panels of a component site in the language of the admin. */
export const siteDeskText = (language: string) => (language === 'en' ? en : vi)
