import type { SectionName } from '../../desk/sections.ts'

const vi = {
  title: 'Bàn làm việc của tôi',
  sections: {
    owed: 'Công bố khẩn, còn nợ duyệt',
    toApprove: 'Chờ duyệt',
    returned: 'Bị trả lại cho tôi',
    toPublish: 'Đã duyệt, chờ công bố',
    drafts: 'Bản tôi đang viết',
  } satisfies Record<SectionName, string>,
  overdue: 'Quá hạn rà soát',
  deadLinks: 'Liên kết hỏng tới trang khác',
  probes: 'Nơi nộp hồ sơ có vấn đề',
  probesMore: (count: number) => `và ${count} điểm nộp khác`,
  probesHint:
    'Mở thử. Nếu vẫn dùng được, ghi “Ngày kiểm tra” ở điểm nộp hồ sơ; nếu không, ghi “Tạm dừng” ở hệ thống hoặc tắt điểm nộp.',
  published: 'Mới công bố',
  publishedHint: 'Lần công bố gần nhất của từng nội dung, tới từng giây.',
  columns: {
    title: 'Nội dung',
    type: 'Loại',
    agency: 'Cơ quan',
    at: 'Lúc',
    reviewBy: 'Rà soát trước',
    publishedAt: 'Công bố lúc',
    portalAt: 'Lên cổng lúc',
    searchAt: 'Vào tìm kiếm lúc',
    link: 'Liên kết',
    failingSince: 'Hỏng từ',
  },
  who: {
    owed: 'Người công bố',
    toApprove: 'Người gửi',
    returned: 'Người trả lại',
    toPublish: 'Người duyệt',
    published: 'Người công bố',
  },
  province: 'Tỉnh',
  owedDays: (days: number) => (days === 0 ? 'nợ từ hôm nay' : `nợ ${days} ngày`),
  owedOwn: 'Bạn có tham gia bài này: hãy nhờ người xuất bản khác duyệt.',
  notRecorded: 'chậm nhất 60 giây sau',
  notSearched: 'chưa ghi nhận',
  empty: 'Không có việc nào chờ bạn.',
  next: 'Bạn có thể:',
  actions: {
    writeNews: 'Viết tin mới',
    addDocument: 'Đăng văn bản mới',
    readNews: 'Xem tin bài',
    readDocuments: 'Xem văn bản',
    readProcedures: 'Xem thủ tục hành chính',
  },
  banner: (count: number, days: number) =>
    `${count} nội dung công bố khẩn chưa được duyệt sau${days > 0 ? `, lâu nhất ${days} ngày` : ''}.`,
  bannerLink: 'Xem trên bàn làm việc',
}

const en: typeof vi = {
  title: 'My desk',
  sections: {
    owed: 'Published in an emergency, approval owed',
    toApprove: 'To approve',
    returned: 'Returned to me',
    toPublish: 'Approved, to be published',
    drafts: 'My drafts',
  },
  overdue: 'Review overdue',
  deadLinks: 'Dead links to other sites',
  probes: 'Filing addresses in trouble',
  probesMore: (count) => `and ${count} more entry points`,
  probesHint:
    'Try to open them. If one still works, enter “Checked on” at the entry point; if not, enter an outage of the provider or switch the entry point off.',
  published: 'Published lately',
  publishedHint: 'The latest publication of each document, to the second.',
  columns: {
    title: 'Document',
    type: 'Type',
    agency: 'Agency',
    at: 'When',
    reviewBy: 'Review by',
    publishedAt: 'Published at',
    portalAt: 'On the portal at',
    searchAt: 'In search at',
    link: 'Link',
    failingSince: 'Failing since',
  },
  who: {
    owed: 'Published by',
    toApprove: 'Submitted by',
    returned: 'Returned by',
    toPublish: 'Approved by',
    published: 'Published by',
  },
  province: 'Province',
  owedDays: (days) => (days === 0 ? 'owed since today' : `owed for ${days} ${days === 1 ? 'day' : 'days'}`),
  owedOwn: 'You had a part in it: ask another publisher to approve it.',
  notRecorded: 'within 60 seconds',
  notSearched: 'not recorded yet',
  empty: 'Nothing waits for you.',
  next: 'You may:',
  actions: {
    writeNews: 'Write news',
    addDocument: 'Add a legal document',
    readNews: 'Read the news',
    readDocuments: 'Read legal documents',
    readProcedures: 'Read administrative procedures',
  },
  banner: (count, days) =>
    `${count} published in an emergency and not approved yet${days > 0 ? `, for up to ${days} days` : ''}.`,
  bannerLink: 'See my desk',
}

/** The texts of the desk in the language of the admin. */
export const deskText = (language: string) => (language === 'en' ? en : vi)
export type DeskText = typeof vi
