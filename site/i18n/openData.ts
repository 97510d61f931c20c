import { dictionary } from './dictionary.ts'

/** The page of data sets. */
export const openData = dictionary(
  {
    title: 'Dữ liệu mở',
    description: 'Danh mục thủ tục hành chính của tỉnh dưới dạng tệp, để dùng trong phần mềm khác.',
    procedures: 'Danh mục thủ tục hành chính',
    count: (count: string) =>
      `${count} thủ tục. Tệp CSV và JSON Lines bằng tiếng Việt, mỗi thủ tục một dòng.`,
    madeAt: 'Lập lúc',
    file: 'Tệp',
    size: 'Dung lượng',
    checksum: 'Mã kiểm tra (SHA-256)',
    formats: {
      csv: 'CSV: bảng tóm tắt, mở bằng Excel',
      jsonl: 'JSON Lines: đầy đủ giấy tờ, phí, thời hạn',
      'ttl.gz': 'Turtle: theo chuẩn CPSV-AP 3.2.0, tiếng Việt và tiếng Anh, nén gzip',
    },
    making: 'Các tệp đang được lập. Hãy tải lại trang sau ít giây.',
    update: 'Tệp được lập lại khi dữ liệu thay đổi, chậm nhất sau 10 phút.',
    one: (path: string) =>
      `Từng thủ tục có ở địa chỉ ${path}; thay .json bằng .jsonld hoặc .ttl để lấy theo chuẩn CPSV-AP.`,
    dcat: 'Mô tả các tệp theo chuẩn DCAT-AP, cho cổng dữ liệu khác thu thập:',
    addresses: 'Các địa chỉ dành cho phần mềm',
    addressesLead:
      'Mọi người được dùng mà không cần đăng ký. Các địa chỉ trả dữ liệu công khai, không nhận dữ liệu cá nhân.',
    document: 'Mô tả đầy đủ theo chuẩn OpenAPI 3.1:',
    address: 'Địa chỉ',
    content: 'Nội dung',
    type: 'Định dạng',
    parameters: 'Tham số',
    languages: 'Địa chỉ có /en ở trước trả nội dung tiếng Anh, nếu không ghi khác.',
    terms:
      'Được dùng lại miễn phí, kể cả để kinh doanh. Hãy ghi nguồn là Cổng và ngày tải, và không làm sai lệch nội dung.',
  },
  {
    title: 'Open data',
    description: 'The administrative procedures of the province as files, for use in other software.',
    procedures: 'Administrative procedures',
    count: (count) => `${count} procedures. CSV and JSON Lines are in Vietnamese, one procedure per line.`,
    madeAt: 'Made at',
    file: 'File',
    size: 'Size',
    checksum: 'Checksum (SHA-256)',
    formats: {
      csv: 'CSV: a short table, opens in Excel',
      jsonl: 'JSON Lines: with all papers, fees and times',
      'ttl.gz': 'Turtle: in the words of CPSV-AP 3.2.0, Vietnamese and English, compressed with gzip',
    },
    making: 'The files are being made. Please reload the page in a few seconds.',
    update: 'The files are made anew when data change, at most 10 minutes later.',
    one: (path) => `Each procedure alone is at ${path}; with .jsonld or .ttl in place of .json, by CPSV-AP.`,
    dcat: 'The files as DCAT-AP describes them, for other data portals to collect:',
    addresses: 'Addresses for software',
    addressesLead: 'Open to everyone without registration. They give public data and take no personal data.',
    document: 'All of this as OpenAPI 3.1:',
    address: 'Address',
    content: 'Content',
    type: 'Format',
    parameters: 'Parameters',
    languages: 'With /en before it, an address gives English content, unless it says otherwise.',
    terms:
      'Free to reuse, also commercially. Name the portal and the day of download as the source, and do not distort the content.',
  },
)
