import type { Fault, ProbeState } from '../content/standing.ts'
import type { Words } from '../content/types/contentType.ts'
import { REASON_WORDS } from '../links/words.ts'

/** The states of a probed address in words. */
export const PROBE_STATE_WORDS: Record<ProbeState, Words> = {
  waiting: { vi: 'Chưa thăm dò', en: 'Not probed yet' },
  answering: { vi: 'Có trả lời', en: 'Answers' },
  failing: { vi: 'Vừa lỗi một lần', en: 'Failed once' },
  suspected: { vi: 'Nghi lỗi', en: 'Suspected' },
  down: { vi: 'Không mở được', en: 'Down' },
}

/** What speaks against an address, in words. */
export const FAULT_WORDS: Record<Fault, Words> = {
  dns: REASON_WORDS.dns,
  tls: REASON_WORDS.tls,
  refused: REASON_WORDS.refused,
  connection: { vi: 'Kết nối bị ngắt', en: 'The connection breaks' },
  timeout: REASON_WORDS.timeout,
  http: REASON_WORDS.http,
  marker: { vi: 'Không thấy dấu hiệu nhận biết', en: 'The expected words are missing' },
  elsewhere: { vi: 'Chuyển sang nơi không được phép', en: 'Redirects to a host that is not allowed' },
  private: { vi: 'Địa chỉ mạng nội bộ', en: 'A private address' },
}
