const vi = {
  title: 'Mức độ đầy đủ của thủ tục',
  lead: 'Thủ tục đang thực hiện và đã công bố, theo bảy bộ phận bắt buộc và bốn bộ phận nếu có (Điều 8 khoản 2 Nghị định 63/2010/NĐ-CP). Cơ quan thiếu nhiều nhất đứng đầu; một thủ tục của nhiều cơ quan được tính cho từng cơ quan. Chọn một tỷ lệ để xem các thủ tục còn thiếu.',
  export: 'Tải bảng tính (XLSX)',
  agency: 'Cơ quan',
  total: 'Số thủ tục',
  complete: 'Đủ bảy bộ phận',
  mandatory: 'Bắt buộc',
  conditional: 'Nếu có',
  caption: 'Tỷ lệ thủ tục có từng bộ phận, theo cơ quan',
  none: 'Chưa có thủ tục nào.',
  allAgencies: 'Mọi cơ quan',
  lacking: (part: string, agency: string) => `Còn thiếu “${part}” – ${agency}`,
  count: (count: number, of: number) => `${count} trong ${of} thủ tục.`,
  showsAll: 'Không thủ tục nào còn thiếu.',
  back: 'Về bảng theo cơ quan',
  code: 'Mã thủ tục',
  name: 'Tên thủ tục',
  pages: 'Trang',
  page: (page: number) => `Trang ${page}`,
}

const en: typeof vi = {
  title: 'Completeness of procedures',
  lead: 'Published procedures in force, by the seven mandatory parts and the four that apply to some (Decree 63/2010/NĐ-CP, Article 8.2). The agency that lacks most comes first; a procedure of several agencies counts for each. Choose a share to see the procedures that lack the part.',
  export: 'Download as a spreadsheet (XLSX)',
  agency: 'Agency',
  total: 'Procedures',
  complete: 'All seven parts',
  mandatory: 'Mandatory',
  conditional: 'Where it applies',
  caption: 'Share of procedures that show each part, by agency',
  none: 'There are no procedures yet.',
  allAgencies: 'All agencies',
  lacking: (part, agency) => `Lacking “${part}” – ${agency}`,
  count: (count, of) => `${count} of ${of} procedures.`,
  showsAll: 'No procedure lacks it.',
  back: 'Back to the table by agency',
  code: 'Code',
  name: 'Name',
  pages: 'Pages',
  page: (page) => `Page ${page}`,
}

export type CompletenessText = typeof vi

/** The texts of the report in the language of the admin. */
export const completenessText = (language: string): CompletenessText => (language === 'en' ? en : vi)
