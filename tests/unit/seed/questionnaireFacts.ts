/*
 * What the published texts of July 2026 and Decree 217/2026/NĐ-CP (Articles 53 to 60) say for each class of answers,
 * written out by hand: an office, a time for each way of filing, and whole lists of papers.
 */

/** Names of papers, as far as they tell them apart. */
const P = {
  form: 'Tờ khai đăng ký',
  eForm: 'Mẫu ',
  birth: 'Giấy chứng sinh',
  identity: 'Giấy tờ tùy thân',
  certified: 'Bản sao có chứng thực giấy tờ tùy thân',
  residence: 'Giấy tờ chứng minh nơi cư trú',
  proxy: 'Giấy ủy quyền',
  divorce: 'Trích lục ghi chú ly hôn',
  health: 'Giấy xác nhận sức khỏe tâm thần',
  passport: 'Bản sao hộ chiếu',
  single: 'Giấy tờ chứng minh người nước ngoài hiện không có',
  application: 'Giấy đề nghị đăng ký hộ kinh doanh',
  household: 'Bản sao văn bản các thành viên',
  card: 'Bản sao thẻ Căn cước',
  permit: 'Đơn đề nghị cấp giấy phép xây dựng',
  anyLand: 'Một trong các giấy tờ hợp pháp về đất',
  project: 'Quyết định phê duyệt dự án',
  drawings: 'Bản vẽ thiết kế',
  bim: 'Dữ liệu BIM',
  houseDrawings: 'Bộ bản vẽ thiết kế xây dựng của nhà',
  safe: 'Bản cam kết bảo đảm an toàn',
  more: 'Kết quả thủ tục phòng cháy',
  lease: 'Hợp đồng, thỏa thuận thuê đất',
  land: 'Đơn đăng ký biến động',
  certificate: 'Bản gốc Giấy chứng nhận',
  deed: 'Hợp đồng hoặc văn bản chuyển quyền',
  shared: 'Văn bản thỏa thuận cấp chung',
  division: 'Bản vẽ tách thửa',
  survey: 'Mảnh trích đo',
  mortgage: 'Văn bản đồng ý của bên nhận thế chấp',
  agent: 'Văn bản đại diện',
  ct01: 'Tờ khai thay đổi thông tin cư trú',
  home: 'Giấy tờ chứng minh chỗ ở hợp pháp',
}

interface Facts {
  /** The offices that the answers decide on, each with a condition; none: as in the catalogue. */
  offices?: [office: string, when: string][]
  /** The times of the ways of filing, in their order; a note where there is no number. */
  times: [times: string[], when: string][]
  /** Papers, or the code of another procedure, by the answers in their order. */
  paths: Record<string, string[] | string>
}

const SAME_DAY = 'Ngay trong ngày'
const oneOf = (time: string): Facts['times'] => [
  [[`direct ${time}`], 'kenh=truc-tiep'],
  [[`online ${time}`], 'kenh=truc-tuyen'],
  [[`post ${time}`], 'kenh=buu-chinh'],
]
const all = (time: string) => [`direct ${time}`, `online ${time}`, `post ${time}`]

export const FACTS: Record<string, Facts> = {
  '1.001193': {
    times: oneOf(SAME_DAY),
    paths: {
      'tre khong ket-hon khong giay cha-me truc-tiep': [P.form, P.birth, P.identity, P.residence],
      'tre khong ket-hon khong dien-tu cha-me truc-tuyen': [P.eForm, P.identity, P.residence],
      'tre khong ket-hon khong lam-chung nguoi-than truc-tiep': [
        ...[P.form, 'Văn bản của người làm chứng', P.identity, P.residence],
      ],
      'tre khong mot-nguoi cam-doan uy-quyen buu-chinh': [
        ...[P.form, 'Giấy cam đoan về việc sinh', P.certified, P.residence, P.proxy],
      ],
      'tre khong mot-nguoi khong-ro cha-me truc-tiep': [P.form, P.birth, P.identity, P.residence],
      'tre khong mang-thai-ho giay cha-me truc-tiep': [
        ...[P.form, 'Văn bản xác nhận việc mang thai hộ', P.birth, P.identity, P.residence],
      ],
      'tre khong bo-roi truc-tiep': [P.form, 'Biên bản về việc trẻ bị bỏ rơi', P.identity, P.residence],
      'tre khong bo-roi buu-chinh': [P.form, 'Biên bản về việc trẻ bị bỏ rơi', P.certified, P.residence],
      'tre khong ket-hon co': '3.000722',
      'tre khong nhan-con': '1.000689',
      'tre co nhan-con': '1.001695',
      'tre co ket-hon': '2.000528',
      'tre bien-gioi': '1.000110',
      'lon khong': '1.004772',
      'lon co': '1.000893',
      'mat khong': '1.004884',
      'mat bien-gioi': '2.000522',
    },
  },
  '1.000894': {
    times: oneOf(SAME_DAY),
    paths: {
      'moi vn khong truc-tiep': [P.form, P.identity, P.residence],
      'moi vn khong truc-tuyen': [P.eForm, P.identity, P.residence],
      'moi vn khong buu-chinh': [P.form, P.certified, P.residence],
      'moi vn da-ghi truc-tiep': [P.form, P.identity, P.residence],
      'moi vn da-ghi truc-tuyen': [P.eForm, P.identity, P.residence],
      'moi vn da-ghi buu-chinh': [P.form, P.certified, P.residence],
      'moi vn khong-ro truc-tuyen': [P.eForm, P.identity, P.residence, P.divorce],
      'moi vn khong-ro truc-tiep': [P.form, P.identity, P.residence, P.divorce],
      'moi vn chua-ghi': '2.000554',
      'moi co': '2.000806',
      'moi bien-gioi': '1.000094',
      'luu-dong': '1.000593',
      'lai vn': '1.004746',
      'lai co': '2.000513',
    },
  },
  '2.000806': {
    times: oneOf('5 working_day'),
    paths: {
      'nuoc-ngoai co khong khong khong truc-tiep': [
        ...[P.form, P.single, P.health, P.passport, P.identity, P.residence],
      ],
      'nuoc-ngoai khong khong khong khong truc-tuyen': [
        ...[P.eForm, 'Giấy xác nhận người nước ngoài đủ điều kiện kết hôn', P.health, P.passport],
        ...[P.identity, P.residence],
      ],
      'nuoc-ngoai khong-ro co khong khong buu-chinh': [
        ...[P.form, P.single, P.health, P.passport, P.certified, P.residence, 'Văn bản của cơ quan'],
      ],
      'nuoc-ngoai co khong co khong truc-tiep': [
        ...[P.form, P.single, P.health, P.passport, P.identity, P.residence],
        'Giấy xác nhận tình trạng hôn nhân của cơ quan đại diện',
      ],
      'nuoc-ngoai co khong khong da-ghi truc-tiep': [
        ...[P.form, P.single, P.health, P.passport, P.identity, P.residence, 'Bản sao trích lục ghi chú'],
      ],
      'dinh-cu khong khong truc-tiep': [
        ...[P.form, 'Giấy tờ chứng minh tình trạng hôn nhân của người định cư', P.health, P.passport],
        ...[P.identity, P.residence],
      ],
      'dinh-cu co da-ghi truc-tuyen': [
        ...[P.eForm, 'Giấy tờ chứng minh tình trạng hôn nhân của người định cư', P.health, P.passport],
        ...[P.identity, P.residence, 'Giấy xác nhận tình trạng hôn nhân', 'Bản sao trích lục ghi chú'],
      ],
      'nuoc-ngoai co khong khong khong buu-chinh': [
        ...[P.form, P.single, P.health, P.passport, P.certified, P.residence],
      ],
      'dinh-cu khong chua-ghi': '2.000554',
      vn: '1.000894',
      'bien-gioi': '1.000094',
    },
  },
  '1.001612': {
    times: [[all('3 working_day'), 'viec=moi']],
    paths: {
      'moi mot-minh chu-ho': [P.application],
      'moi gia-dinh chu-ho': [P.application, P.household],
      'moi mot-minh ca-nhan co': [P.application, 'Nhờ cá nhân'],
      'moi mot-minh ca-nhan chua': [P.application, 'Nhờ cá nhân', P.card],
      'moi gia-dinh to-chuc khong-ro': [P.application, P.household, 'Nhờ tổ chức dịch vụ', P.card],
      'moi gia-dinh buu-chinh co': [P.application, P.household, 'Nhờ bưu chính công ích'],
      'moi mot-minh to-chuc co': [P.application, 'Nhờ tổ chức dịch vụ'],
      'moi mot-minh buu-chinh chua': [P.application, 'Nhờ bưu chính công ích', P.card],
      doi: '2.000720',
      ngung: '1.001570',
      'cham-dut': '1.001266',
      'cap-lai': '2.000575',
    },
  },
  '1.013225': {
    offices: [
      ['zone-board', 'khu=co'],
      ['commune-committee', 'khu=khong|khong-ro'],
    ],
    times: [
      [['online 7 working_day', 'direct 7 working_day', 'post 7 working_day'], 'loai=nha-o'],
      [['online 10 working_day', 'direct 10 working_day', 'post 10 working_day'], 'loai!=nha-o'],
    ],
    paths: {
      'moi nha-o ca-nhan khong csdl khong khong': [P.permit, P.houseDrawings],
      'moi nha-o ca-nhan khong so co khong': [
        ...[P.permit, 'Giấy chứng nhận quyền sử dụng đất', P.houseDrawings, P.safe],
      ],
      'moi nha-o ca-nhan co giao-thue khong co': [
        ...[P.permit, 'Quyết định giao đất', P.houseDrawings, P.more],
      ],
      'moi nha-o to-chuc iii-iv khong thue khong-ro khong-ro': [
        ...[P.permit, 'Giấy tờ hợp pháp khác về đất', P.lease, P.houseDrawings, P.safe, P.more],
      ],
      'moi nha-o ca-nhan khong-ro du-dieu-kien khong khong': [
        ...[P.permit, 'Giấy tờ đủ điều kiện', P.houseDrawings],
      ],
      'moi khong-tuyen iii-iv khong so': [P.permit, P.anyLand, P.project, P.drawings, P.bim],
      'moi theo-tuyen khong-ro khong csdl': [P.permit, P.project, P.drawings, P.bim],
      'moi ton-giao iii-iv khong khac': [
        ...[P.permit, P.anyLand, P.project, P.drawings, P.bim, 'Văn bản chấp thuận sự cần thiết'],
        'Văn bản ý kiến của cơ quan chuyên môn về văn hóa',
      ],
      'moi tin-nguong iii-iv khong so co khong': [
        ...[P.permit, P.anyLand, P.drawings, P.safe, P.bim, 'Văn bản chấp thuận sự cần thiết'],
      ],
      'moi tuong-dai iii-iv co thue': [
        ...[P.permit, P.anyLand, P.lease, P.project, P.drawings, 'Văn bản chấp thuận sự cần thiết', P.bim],
      ],
      'moi ngoai-giao iii-iv khong so': [
        ...[P.permit, P.anyLand, P.project, P.drawings, P.bim, 'Các điều khoản của hiệp định'],
      ],
      'moi khong-tuyen i-ii': '1.013236',
      'sua-chua nha-o ca-nhan': '1.013229',
      'sua-chua khong-tuyen i-ii': '1.013238',
      'dieu-chinh nha-o ca-nhan': '1.013226',
      'dieu-chinh nha-o to-chuc i-ii': '1.013231',
      'gia-han nha-o ca-nhan': '1.013227',
      'gia-han theo-tuyen i-ii': '1.013233',
      'cap-lai nha-o ca-nhan': '1.013228',
      'cap-lai ton-giao i-ii': '1.013235',
    },
  },
  '1.013831': {
    offices: [
      ['land-office', 'viec!=hien-dat'],
      ['commune-committee', 'viec=hien-dat'],
    ],
    times: [[['direct 18 working_day', 'online 18 working_day', 'post Thời hạn công bố'], '']],
    paths: {
      'chuyen-nhuong dat khong khong khong khong tu-lam': [P.land, P.certificate, P.deed],
      'chuyen-nhuong dat co co khong co nho': [
        ...[P.land, P.certificate, P.deed, P.shared, P.agent, P.division, P.mortgage],
      ],
      'tang-cho tren-dat-nguoi-khac khong khong co khong-ro tu-lam': [
        ...[P.land, P.certificate, P.deed, P.survey, P.mortgage, 'Văn bản đồng ý của người sử dụng đất'],
      ],
      'thua-ke tren-dat-nguoi-khac khong khong khong tu-lam': [P.land, P.certificate, P.deed],
      'thua-ke dat co khong khong nho': [P.land, P.certificate, P.deed, P.shared, P.agent],
      'gop-von tren-dat-thue khong khong khong tu-lam': [P.land, P.certificate, 'Hợp đồng, văn bản bán'],
      'doi-dat khong khong-ro khong tu-lam': [P.land, P.certificate, P.deed, P.division],
      'thue-lai khong khong khong tu-lam': [P.land, P.certificate, 'Văn bản cho thuê'],
      'hien-dat co': [P.certificate],
      'hien-dat khong': ['Văn bản tặng cho quyền sử dụng đất', P.certificate],
      'du-an': '1.012787',
      'thoa-thuan': '1.013980',
    },
  },
  '1.004194': {
    times: [
      [['direct 3 working_day'], 'kenh=truc-tiep'],
      [['online 3 working_day'], 'kenh=truc-tuyen'],
    ],
    paths: {
      'moi ca-nhan nha-minh co tu-18 truc-tuyen': [P.ct01],
      'moi ca-nhan nha-minh chua tu-18 truc-tiep': [P.ct01, P.home],
      'moi ca-nhan thue khong-ro duoi-18 truc-tuyen': [P.ct01, 'Ý kiến đồng ý của cha, mẹ', P.home],
      'moi ca-nhan nguoi-than tu-18 truc-tiep': [P.ct01],
      'moi ca-nhan nguoi-than moi-quoc-tich truc-tiep': [P.ct01, 'Quyết định của Chủ tịch nước'],
      'moi danh-sach truc-tiep': ['Văn bản đề nghị đăng ký tạm trú', P.ct01],
      'moi quan-doi truc-tuyen': [P.ct01, 'Giấy giới thiệu của đơn vị quân đội'],
      'moi cong-an truc-tiep': [P.ct01, 'Giấy giới thiệu của thủ trưởng'],
      'gia-han': '1.002755',
      xoa: '1.010028',
      'luu-tru': '2.001159',
      'nuoc-ngoai': '1.001437',
    },
  },
}
