import { both } from '../../fields/both.ts'
import type { ColumnOf } from '../columns.ts'

/**
 * What a table of performance holds: headings of one-stop systems and of this portal's open data, and the names of
 * answers in the manner of `LayThongKe…` (MATTHC, MADONVI, SOTIEPNHAN), whose shape no source confirms.
 */
export const PERFORMANCE_FIELDS = [
  {
    key: 'code',
    label: both('Mã thủ tục', 'Code of the procedure'),
    guess: /^ma( so)?(tthc| tthc| thu tuc.*)$|^mathutuc$|^code$|^procedure$/,
  },
  {
    key: 'agencyCode',
    label: both('Mã cơ quan', 'Code of the agency'),
    guess: /^ma( so| dinh danh)?( ?cqth| co ?quan.*| ?don ?vi.*)$|^agency ?code$/,
  },
  {
    key: 'agency',
    label: both('Tên cơ quan', 'Agency'),
    guess: /^ten( ?cqth| co ?quan.*| ?don ?vi.*)$|^(co quan|don vi)( .*)?$|^agency$/,
  },
  {
    key: 'month',
    label: both('Tháng', 'Month'),
    guess: /^thang( bao cao)?$|^ky( bao cao)?$|^month$|^period$/,
  },
  { key: 'year', label: both('Năm', 'Year'), guess: /^nam( bao cao)?$|^year$/ },
  {
    key: 'received',
    label: both('Tiếp nhận', 'Received'),
    guess: /^(so )?(ho so )?(da )?tiep ?nhan( moi)?$|^so ?tiep ?nhan$|^sotiepnhan$|^received$/,
  },
  {
    key: 'settled',
    label: both('Đã giải quyết', 'Settled'),
    guess: /^(so )?(ho so )?da giai quyet( xong)?$|^so(da)?giaiquyet$|^settled$/,
  },
  {
    key: 'onTime',
    label: both('Đúng hạn', 'On time'),
    guess: /^(so )?(ho so )?(giai quyet )?dung han$|^sodunghan$|^on ?time$/,
  },
  {
    key: 'early',
    label: both('Trước hạn (cộng vào đúng hạn)', 'Before time (added to on time)'),
    guess: /^(so )?(ho so )?(giai quyet )?truoc han$|^sotruochan$|^early$/,
  },
  {
    key: 'medianDays',
    label: both('Số ngày trung vị', 'Median of days'),
    guess: /trung vi|^songaytrungvi$|^median ?days$/,
  },
  {
    key: 'p90Days',
    label: both('Số ngày của 9 trên 10 hồ sơ', 'Days of 9 in 10'),
    guess: /p90|9 tren 10|bach phan vi 90|^p90 ?days$/,
  },
  {
    key: 'days',
    label: both('Số ngày của từng hồ sơ', 'Days of each dossier'),
    guess: /^so ngay (tung|cua tung) ho so$|^cac so ngay$|^days$/,
  },
  { key: 'unit', label: both('Loại ngày', 'Kind of days'), guess: /^(loai ngay|don vi (tinh|ngay))$|^unit$/ },
  {
    key: 'openOverdue',
    label: both('Quá hạn chưa giải quyết', 'Open and overdue'),
    guess:
      /^(so )?(ho so )?(dang giai quyet |chua giai quyet )?(qua han|ton qua han)( chua giai quyet)?$|^so(ton)?quahan$|^open ?overdue$/,
  },
  { key: 'source', label: both('Nguồn', 'Source'), guess: /^nguon( so lieu)?$|^source$/ },
  { key: 'fetchedAt', label: both('Lấy lúc', 'Fetched at'), guess: /^(lay|cap nhat) luc$|^fetched ?at$/ },
] as const satisfies readonly ColumnOf[]

export type PerformanceField = (typeof PERFORMANCE_FIELDS)[number]['key']
