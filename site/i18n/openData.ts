import { dictionary } from './dictionary.ts'

/** The page of data sets. */
export const openData = dictionary(
  {
    title: 'Dữ liệu mở',
    description: 'Danh mục thủ tục hành chính của tỉnh dưới dạng tệp, để dùng trong phần mềm khác.',
    procedures: 'Danh mục thủ tục hành chính',
    count: (count: string) => `${count} thủ tục, mỗi thủ tục một dòng, bằng tiếng Việt.`,
    madeAt: 'Lập lúc',
    file: 'Tệp',
    size: 'Dung lượng',
    checksum: 'Mã kiểm tra (SHA-256)',
    formats: { csv: 'CSV: bảng tóm tắt, mở bằng Excel', jsonl: 'JSON Lines: đầy đủ giấy tờ, phí, thời hạn' },
    making: 'Các tệp đang được lập. Hãy tải lại trang sau ít giây.',
    update: 'Tệp được lập lại khi dữ liệu thay đổi, chậm nhất sau 10 phút.',
    one: (path: string) => `Từng thủ tục có ở địa chỉ ${path}.`,
    terms:
      'Được dùng lại miễn phí, kể cả để kinh doanh. Hãy ghi nguồn là Cổng và ngày tải, và không làm sai lệch nội dung.',
  },
  {
    title: 'Open data',
    description: 'The administrative procedures of the province as files, for use in other software.',
    procedures: 'Administrative procedures',
    count: (count) => `${count} procedures, one per line, in Vietnamese.`,
    madeAt: 'Made at',
    file: 'File',
    size: 'Size',
    checksum: 'Checksum (SHA-256)',
    formats: {
      csv: 'CSV: a short table, opens in Excel',
      jsonl: 'JSON Lines: with all papers, fees and times',
    },
    making: 'The files are being made. Please reload the page in a few seconds.',
    update: 'The files are made anew when data change, at most 10 minutes later.',
    one: (path) => `Each procedure alone is at ${path}.`,
    terms:
      'Free to reuse, also commercially. Name the portal and the day of download as the source, and do not distort the content.',
  },
)
