import { both } from '../../fields/both.ts'

/** Why a file cannot be read as a whole; the words are shown to the person who sent it. */
export const UNREADABLE = {
  empty: both('Tệp không có dòng dữ liệu nào.', 'The file has no rows.'),
  tooMany: both(
    'Tệp có quá 5.000 dòng hoặc 100 cột. Hãy chia thành nhiều tệp.',
    'The file has more than 5,000 rows or 100 columns. Split it.',
  ),
  tooManyServices: both(
    'Tệp có quá 50.000 dòng hoặc 100 cột. Hãy chia thành nhiều tệp.',
    'The file has more than 50,000 rows or 100 columns. Split it.',
  ),
  notTable: both(
    'Đây không phải bảng dịch vụ công: hãy gửi tệp CSV hoặc XLSX có dòng tên cột.',
    'This is no table of services: send a CSV or XLSX file with a row of headings.',
  ),
  notUtf8: both(
    'Chữ trong tệp không phải UTF-8 nên sẽ hiện sai dấu. Trong Excel, hãy lưu lại thành "CSV UTF-8" hoặc XLSX.',
    'The text is not UTF-8 and would be garbled. In Excel, save it as "CSV UTF-8" or XLSX.',
  ),
  noHeadings: both(
    'Dòng đầu của bảng phải là tên các cột.',
    'The first row of the table must name the columns.',
  ),
  unknown: both(
    'Chỉ nhận tệp JSON Lines, CSV hoặc XLSX.',
    'Only JSON Lines, CSV and XLSX files are accepted.',
  ),
  noSheet: both('Tệp XLSX không có trang tính nào đọc được.', 'The XLSX file has no sheet that can be read.'),
}

/** The file as a whole cannot be used. */
export class UnreadableUpload extends Error {
  override name = 'UnreadableUpload'
  readonly words: { vi: string; en: string }

  constructor(words: { vi: string; en: string }) {
    super(words.en)
    this.words = words
  }
}
