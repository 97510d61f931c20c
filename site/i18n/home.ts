import { dictionary } from './dictionary.ts'

/** The home page. */
export const home = dictionary(
  {
    question: 'Bạn cần làm việc gì?',
    examples: 'Mọi người hay tìm',
    placeholder: 'Ví dụ: sổ đỏ',
    common: 'Thủ tục nhiều người cần',
    allProcedures: 'Xem tất cả thủ tục',
    events: 'Việc cần làm theo sự kiện đời sống',
    allEvents: 'Xem tất cả sự kiện đời sống',
    alerts: 'Thông báo',
    alertMore: 'Xem thông tin này',
    news: 'Tin mới',
    allNews: 'Xem tất cả tin tức',
    documents: 'Văn bản mới',
    allDocuments: 'Xem tất cả văn bản',
    document: 'Văn bản',
    number: 'Số ký hiệu',
    issued: 'Ngày ban hành',
    agencies: 'Cơ quan nhà nước',
    agenciesLead: 'Địa chỉ, điện thoại và giờ làm việc của các sở, ngành và Ủy ban nhân dân xã, phường.',
    allAgencies: 'Xem tất cả cơ quan',
    description:
      'Tìm thủ tục hành chính, văn bản, tin tức của tỉnh và đi thẳng đến nơi nộp hồ sơ trực tuyến.',
    severity: { info: 'Thông tin', warning: 'Cảnh báo', emergency: 'Khẩn cấp' },
  },
  {
    question: 'What do you need to do?',
    examples: 'People often search for',
    placeholder: 'e.g. passport',
    common: 'Common procedures',
    allProcedures: 'All procedures',
    events: 'By life event',
    allEvents: 'All life events',
    alerts: 'Alerts',
    alertMore: 'Read more about this',
    news: 'Latest news',
    allNews: 'All news',
    documents: 'New documents',
    allDocuments: 'All documents',
    document: 'Document',
    number: 'Number',
    issued: 'Issued',
    agencies: 'Agencies',
    agenciesLead:
      'Addresses, phone numbers and opening hours of departments and of commune and ward offices.',
    allAgencies: 'All agencies',
    description:
      'Find administrative procedures, documents and news of the province, and go straight to online filing.',
    severity: { info: 'Information', warning: 'Warning', emergency: 'Emergency' },
  },
)
