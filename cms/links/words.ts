import type { Words } from '../content/types/contentType.ts'
import type { LinkReason } from './outcome.ts'
import type { LinkState } from './record.ts'

/** The states of a link in words. */
export const STATE_WORDS: Record<LinkState, Words> = {
  waiting: { vi: 'Chưa kiểm tra', en: 'Not checked yet' },
  fine: { vi: 'Mở được', en: 'Works' },
  unknown: { vi: 'Không rõ: trang không trả lời máy', en: 'Unknown: the site turns programs away' },
  failing: { vi: 'Đang lỗi', en: 'Failing' },
  dead: { vi: 'Hỏng', en: 'Dead' },
}

/** Why a link does not work, in words. */
export const REASON_WORDS: Record<LinkReason, Words> = {
  http: { vi: 'Trang trả lời bằng mã lỗi', en: 'The site answers with an error' },
  dns: { vi: 'Không có tên miền này', en: 'There is no such domain' },
  refused: { vi: 'Máy chủ từ chối kết nối', en: 'The server refuses connections' },
  timeout: { vi: 'Quá lâu không trả lời', en: 'There is no answer in time' },
  tls: { vi: 'Chứng thư bảo mật không hợp lệ', en: 'The security certificate is not valid' },
  redirects: { vi: 'Chuyển hướng vòng quanh', en: 'It redirects in circles' },
  private: {
    vi: 'Địa chỉ mạng nội bộ, người dân không mở được',
    en: 'A private address that the public cannot open',
  },
}
