/** Abbreviations that readers of the portal know better than what they stand for. One line per area. */
const KNOWN = new Set([
  ...['UBND', 'HĐND', 'MTTQ', 'TP', 'HCM', 'TW', 'ĐBQH', 'LHPN'],
  ...['CCCD', 'CMND', 'BHXH', 'BHYT', 'BHTN', 'GPLX', 'CSGT', 'PCCC', 'MST'],
  ...['THCS', 'THPT', 'TNHH', 'APEC', 'VNĐ', 'VND', 'USD', 'GDP', 'OCOP', 'VAT'],
  ...[
    'QR',
    'SMS',
    'OTP',
    'PIN',
    'PDF',
    'DOCX',
    'XLSX',
    'ID',
    'USB',
    'GPS',
    'WIFI',
    'TV',
    'ATM',
    'IP',
    'AI',
    'MW',
  ],
  ...['COVID', 'HIV', 'AIDS', 'ADN', 'DNA', 'WHO', 'UNESCO', 'ASEAN', 'ISO', 'FAQ', 'UK', 'US', 'EU', 'UN'],
])

export const isKnownAbbreviation = (word: string): boolean => KNOWN.has(word.toUpperCase())

/** Whether a word is a Roman number, as chapters and appendices have. */
export const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word)
