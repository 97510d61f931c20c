const NO_BREAK_SPACE = '\u00a0'

/** The commonest compounds and names of titles. None is so long that it would not fit on a phone's line. */
const COMPOUNDS = [
  ...[
    'bảo hiểm',
    'bằng lái',
    'căn cước',
    'chứng thực',
    'công an',
    'công chứng',
    'công dân',
    'dịch vụ',
    'doanh nghiệp',
  ],
  ...[
    'đất đai',
    'đăng ký',
    'gia đình',
    'giấy phép',
    'hành chính',
    'hộ chiếu',
    'hộ khẩu',
    'hộ tịch',
    'hồ sơ',
    'hôn nhân',
  ],
  ...[
    'kết hôn',
    'khai sinh',
    'khai tử',
    'khiếu nại',
    'kinh doanh',
    'lao động',
    'lệ phí',
    'lý lịch',
    'môi trường',
  ],
  ...[
    'nghị định',
    'nhân dân',
    'nước ngoài',
    'phản ánh',
    'quyết định',
    'sổ đỏ',
    'tạm trú',
    'thông tư',
    'thủ tục',
  ],
  ...[
    'thường trú',
    'trực tiếp',
    'trực tuyến',
    'tư pháp',
    'ủy ban',
    'văn bản',
    'việc làm',
    'xã hội',
    'xây dựng',
  ],
  ...['Bắc Hà', 'Hà Nội', 'Lào Cai', 'Mù Cang Chải', 'Sa Pa', 'Việt Nam', 'Y Tý', 'Yên Bái'],
]

const compound = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu')

/**
 * A title whose commonest compounds do not break at the end of a line. For words that are shown; never for codes,
 * addresses or anything that is compared or copied into a form.
 */
export const keepCompounds = (title: string): string =>
  title.replace(compound, (words) => words.replaceAll(' ', NO_BREAK_SPACE))
