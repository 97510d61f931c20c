/** A province's table of services with the oddities of the real one; codes, agencies and hosts as made in the tests. */
const HEAD = 'MaTTHC;TenTTHC;MaDVC;TenDVC;MaCQTH;TenCQTH;MucDo;TrangThai;Citizen URL'

/** What each row of the fixture is about, in its order. */
export const SERVICE_ROWS = {
  oneAgency: `'1.400001;Cấp thẻ;'1.400001.01;Cấp thẻ;H38.13;Sở Tư pháp tỉnh lào Cai;Toàn trình;Chính thức;http://dvc.mau.gov.vn/nop?`,
  secondVariant: `1.400002;Đổi thẻ;1.400002.02;Đổi thẻ;H38.101;UBDN XÃ MẪU;Toàn trình;Chính thức;dvc.mau.gov.vn/a`,
  thirdVariant: `1.400002;Đổi thẻ;1.400002.03;Đổi thẻ;H38.101;UBND xã Mẫu;Một phần;Đang thử nghiệm;dvc.mau.gov.vn/b`,
  office: `1.400002;Đổi thẻ;1.400002.03;Đổi thẻ;;"Văn phòng HĐND
& UBND xã Mẫu";Một phần;Đang thử nghiệm;https://dvc.mau.gov.vn/b`,
  codeAlone: `1.400003;Cấp lại;;;H38.13;;;;"dvc.mau.gov.vn/c1, dvc.mau.gov.vn/c2"`,
  unknownCode: `9.999999;Không có;;;;;;;dvc.mau.gov.vn/x`,
  district: `1.400003;Cấp lại;;;;UBND huyện Mẫu;;;dvc.mau.gov.vn/c1`,
  signIn: `1.400004;Khác;;;;;;;sso.mau.gov.vn/authorize?client_id=x`,
  formula: `=1+1;"=HYPERLINK(""http://xấu"")";;;;;;;dvc.mau.gov.vn/x`,
} as const

/** The table as CSV, of these rows. */
export const serviceTable = (rows: readonly string[] = Object.values(SERVICE_ROWS)): Buffer =>
  Buffer.from(`\uFEFFDANH MỤC DỊCH VỤ CÔNG, TỈNH MẪU;;;\n${[HEAD, ...rows].join('\n')}\n`)
