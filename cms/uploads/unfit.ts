/** Why a file is refused. */
export type Unfit =
  | 'empty'
  | 'unknown'
  | 'broken'
  | 'legacy'
  | 'encrypted'
  | 'macros'
  | 'script'
  | 'executable'
  | 'external'
  | 'tooMuch'

/** A refused file, with the reason. */
export class UnfitFile extends Error {
  override name = 'UnfitFile'
  readonly reason: Unfit

  constructor(reason: Unfit, options?: ErrorOptions) {
    super(`the file is not taken: ${reason}`, options)
    this.reason = reason
  }
}

const PRINT_AGAIN = {
  vi: 'Hãy mở tệp rồi in lại thành PDF (In, chọn “Lưu dưới dạng PDF”) và tải lên bản mới.',
  en: 'Open it, print it to a new PDF (Print, “Save as PDF”) and upload that one.',
}

/**
 * The message for the sender of such a file: the reason, and what to do. No colons: the admin truncates messages at
 * one.
 */
export const UNFIT: Record<Unfit, { vi: string; en: string }> = {
  empty: { vi: 'Tệp rỗng. Hãy chọn lại tệp.', en: 'The file is empty. Choose it again.' },
  unknown: {
    vi: 'Chỉ nhận tệp PDF, DOCX, XLSX, ODT và MP3. Nội dung tệp này không thuộc loại nào trong số đó, dù tên tệp là gì. Hãy lưu lại tài liệu thành PDF rồi tải lên.',
    en: 'Only PDF, DOCX, XLSX, ODT and MP3 are accepted. The content of this file is none of them, whatever its name. Save the document as PDF and upload that.',
  },
  broken: {
    vi: `Tệp bị hỏng hoặc bị cắt cụt. ${PRINT_AGAIN.vi}`,
    en: `The file is damaged or cut off. ${PRINT_AGAIN.en}`,
  },
  legacy: {
    vi: 'Tệp Office đời cũ hoặc có mật khẩu. Hãy bỏ mật khẩu và lưu lại thành DOCX, XLSX hoặc PDF rồi tải lên.',
    en: 'The file is of an old Office version or has a password. Remove the password, save it as DOCX, XLSX or PDF and upload that.',
  },
  encrypted: {
    vi: `Tệp có mật khẩu nên không kiểm tra được nội dung. ${PRINT_AGAIN.vi}`,
    en: `The file has a password, so its content cannot be checked. ${PRINT_AGAIN.en}`,
  },
  macros: {
    vi: 'Tệp có chứa macro. Hãy lưu lại thành loại không có macro (DOCX, XLSX hoặc PDF) rồi tải lên.',
    en: 'The file contains macros. Save it in a format without macros (DOCX, XLSX or PDF) and upload that.',
  },
  script: {
    vi: `Tệp PDF có chứa mã lệnh tự chạy. ${PRINT_AGAIN.vi}`,
    en: `The PDF contains code that runs by itself. ${PRINT_AGAIN.en}`,
  },
  executable: {
    vi: 'Bên trong tệp có gắn chương trình hoặc gói tệp khác. Hãy xóa phần gắn kèm đó rồi tải lên lại.',
    en: 'A program or a package of other files is embedded in the file. Remove what is embedded and upload it again.',
  },
  external: {
    vi: 'Tệp tự lấy nội dung từ nơi khác khi mở (mẫu hoặc liên kết dữ liệu bên ngoài). Hãy bỏ liên kết đó hoặc lưu thành PDF rồi tải lên.',
    en: 'The file fetches content from elsewhere when it is opened (an external template or data link). Remove the link or save it as PDF and upload that.',
  },
  tooMuch: {
    vi: `Tệp giải nén ra quá lớn hoặc quá nhiều thành phần nên không kiểm tra được. ${PRINT_AGAIN.vi}`,
    en: `The file unpacks to too much to be checked. ${PRINT_AGAIN.en}`,
  },
}
