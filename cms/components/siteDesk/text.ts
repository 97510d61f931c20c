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
  previewHint:
    'Ai có liên kết này cũng xem được bản nháp mới nhất trong 24 giờ, không cần đăng nhập: của cổng tỉnh là trang chủ, của trang thành phần là cả trang, kể cả khi chưa hoạt động. Thu hồi thì mọi liên kết đã gửi không còn cho xem bản nháp.',
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
  previewHint:
    'Anyone with this link sees the newest draft for 24 hours without signing in: of the provincial portal its home page, of a component site the whole site, also while it is not live. Revoking ends this for all links at once.',
}

/** The texts of the panels of a component site in the language of the admin. */
export const siteDeskText = (language: string) => (language === 'en' ? en : vi)
