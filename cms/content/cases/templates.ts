/** A text with which an answer begins. Answers are in the language of the province; their writer translates them. */
export interface AnswerTemplate {
  name: string
  text: string
}

const CLOSING =
  'Nếu chưa rõ, ông/bà có thể yêu cầu xem lại trong 7 ngày bằng mã tra cứu.\n\nTrân trọng,\n{cơ quan}'

/** Offered for kinds that have none of their own. */
export const GENERAL_TEMPLATES: readonly AnswerTemplate[] = [
  {
    name: 'Đã khắc phục',
    text: `Kính gửi ông/bà,\n\nNgày {ngày nhận}, cơ quan nhận được phản ánh số {số}. Chúng tôi đã kiểm tra và khắc phục như sau:\n\n[việc đã làm, ngày hoàn thành]\n\n${CLOSING}`,
  },
  {
    name: 'Giải đáp',
    text: `Kính gửi ông/bà,\n\nVề nội dung ông/bà gửi ngày {ngày nhận} (số {số}), cơ quan trả lời như sau:\n\n[nội dung, căn cứ]\n\n${CLOSING}`,
  },
  {
    name: 'Đã tiếp thu, có kế hoạch',
    text: `Kính gửi ông/bà,\n\nCơ quan ghi nhận nội dung số {số}. Việc này được đưa vào kế hoạch [tên kế hoạch], dự kiến xong [thời gian].\n\n${CLOSING}`,
  },
]

/** Offered for a case about a page; what is known of its correction is filled in. */
export const CORRECTED_TEMPLATE: AnswerTemplate = {
  name: 'Đã sửa trang',
  text: `Kính gửi ông/bà,\n\nCảm ơn ông/bà đã báo thông tin sai (số {số}). Trang “{trang}” đã được sửa {ngày sửa}: {điều đã sửa}.\n\n${CLOSING}`,
}

/** What is filled into a template. */
export interface TemplateValues {
  số: string
  'ngày nhận': string
  'cơ quan': string
  trang: string
  /** With the word 'ngày'. */
  'ngày sửa': string
  'điều đã sửa': string
}

/** A template with its words in braces filled in; others stay as they are. */
export const fillTemplate = (text: string, values: TemplateValues): string =>
  text
    .normalize('NFC')
    .replaceAll(/\{([^{}\n]{1,30})\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? values[name as keyof TemplateValues] : whole,
    )
