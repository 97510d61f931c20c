import { both } from '../../fields/both.ts'

/** Where the state already has what a paper proves. Whether it must still be handed in is said per procedure. */
export const HOLDERS = [
  { value: 'none', label: both('Không có hoặc chưa rõ', 'Nowhere, or not known') },
  { value: 'vneid', label: both('VNeID', 'VNeID') },
  {
    value: 'population',
    label: both('Cơ sở dữ liệu quốc gia về dân cư', 'National population database'),
  },
  { value: 'civil_status', label: both('Cơ sở dữ liệu hộ tịch điện tử', 'Civil status database') },
  {
    value: 'business',
    label: both('Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp', 'National business register'),
  },
  { value: 'land', label: both('Cơ sở dữ liệu quốc gia về đất đai', 'National land database') },
]

/** What a procedure itself says of a paper that the state already holds. */
export const PAPER_DUTIES = [
  {
    value: 'not_needed',
    label: both('Không cần nộp nếu đã có trong dữ liệu', 'Not needed if the state holds it'),
  },
  {
    value: 'if_not_found',
    label: both('Chỉ nộp khi cơ quan không tra được', 'Only if the office cannot look it up'),
  },
]
