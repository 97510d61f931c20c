import { both } from '../../fields/both.ts'
import type { RowProblem } from '../run.ts'
import type { ServiceField } from './fields.ts'

type Words = ReturnType<typeof both>

const of = (column: ServiceField, vi: string, en: string): RowProblem => ({ ...both(vi, en), column })

/** Why a row of the table is refused. */
export const REFUSED = {
  noCode: of(
    'code',
    'Thiếu mã thủ tục; mã có dạng 1.001193.',
    'The code is missing; it looks like 1.001193.',
  ),
  manyCodes: (codes: readonly string[]) =>
    of(
      'code',
      `Ô này có nhiều mã (${codes.join(', ')}); mỗi dòng một thủ tục.`,
      `This cell holds several codes (${codes.join(', ')}); one procedure in a row.`,
    ),
  otherVariant: (code: string) =>
    of(
      'variant',
      `Mã dịch vụ công thuộc thủ tục ${code}, khác mã thủ tục của dòng.`,
      `The service belongs to the procedure ${code}, not to the one of the row.`,
    ),
  noProcedure: (code: string) =>
    of('code', `Cổng không có thủ tục ${code}.`, `The portal has no procedure ${code}.`),
  noAddress: of('url', 'Không có địa chỉ nộp.', 'There is no address.'),
  notAddress: of('url', 'Không đọc được địa chỉ nào trong ô này.', 'No address can be read in this cell.'),
  signIn: (host: string) =>
    of(
      'url',
      `Đây là địa chỉ đăng nhập một lần (${host}), không phải nơi nộp hồ sơ.`,
      `This is the address of a sign-in (${host}), not of a form.`,
    ),
  notAllowed: (host: string) =>
    of(
      'url',
      `Tên miền ${host} chưa có trong danh sách được phép của hệ thống tiếp nhận nào.`,
      `No provider allows the host ${host}.`,
    ),
  oldDistrict: (name: string) =>
    of(
      'agency',
      `“${name}” thuộc cấp huyện, không còn từ 01/07/2025.`,
      `“${name}” belongs to a district; districts ended on 1 July 2025.`,
    ),
  oldCommune: (name: string, now: readonly string[]) =>
    of(
      'agency',
      `“${name}” không còn; địa bàn nay thuộc ${now.join(', ')}.`,
      `“${name}” no longer exists; its area is now in ${now.join(', ')}.`,
    ),
  noAgency: (name: string) =>
    of('agency', `Cổng không có cơ quan “${name}”.`, `The portal has no agency “${name}”.`),
  otherAgency: (name: string, code: string) =>
    of(
      'agencyCode',
      `Mã ${code} không phải của cơ quan “${name}”.`,
      `The code ${code} is not that of the agency “${name}”.`,
    ),
  stopped: (status: string) =>
    of(
      'status',
      `Dịch vụ không còn được cung cấp (“${status}”).`,
      `The service is not offered (“${status}”).`,
    ),
  notOnline: (level: string) =>
    of('level', `Không phải dịch vụ nộp trực tuyến (“${level}”).`, `It is not filed online (“${level}”).`),
  severalAddresses: (lines: readonly number[]) =>
    of(
      'url',
      `Các dòng ${lines.join(', ')} ghi địa chỉ khác nhau cho cùng dịch vụ và cơ quan; hãy giữ một dòng.`,
      `Rows ${lines.join(', ')} give different addresses for one service and agency; keep one.`,
    ),
  inTrash: both(
    'Điểm nộp này đang ở thùng rác; hãy khôi phục trước rồi nhập.',
    'This entry point is in the trash; restore it first.',
  ),
} as const

/** What a person should know of a row that is not refused. */
export const NOTED = {
  notHttps: both('Địa chỉ ghi http; đã đổi thành https.', 'The address said http; https is used.'),
  unwrapped: (host: string) =>
    both(
      `Địa chỉ nằm trong liên kết chuyển tiếp của ${host}.`,
      `The address was inside a redirect of ${host}.`,
    ),
  several: (others: readonly string[]) =>
    both(
      `Ô có nhiều địa chỉ; không dùng: ${others.join(', ')}.`,
      `The cell holds several addresses; not used: ${others.join(', ')}.`,
    ),
  onTrial: both('Dịch vụ đang thử nghiệm.', 'The service is on trial.'),
  unknownStatus: (status: string) =>
    both(`Không rõ trạng thái “${status}”.`, `The status “${status}” is not known.`),
  otherLevel: (level: string) =>
    both(
      `Bảng ghi mức độ “${level}”, khác mức độ trực tuyến của thủ tục trên cổng.`,
      `The table says “${level}”, which differs from the level of the procedure on the portal.`,
    ),
  notInForce: both(
    'Thủ tục trên cổng đã hết hiệu lực.',
    'The procedure is no longer in force on the portal.',
  ),
  sameAs: (line: number) => both(`Cùng điểm nộp với dòng ${line}.`, `The same entry point as row ${line}.`),
  covered: both(
    'Điểm nộp chung của thủ tục đã có đúng địa chỉ này.',
    'The general entry point of the procedure has this address already.',
  ),
  forCommittee: (name: string) =>
    both(`“${name}” được tính là UBND của xã, phường.`, `“${name}” counts as the committee of its commune.`),
  checkedBefore: (day: string) =>
    both(
      `Địa chỉ đổi: ngày kiểm tra ${day} là của địa chỉ cũ.`,
      `The address changes: the check of ${day} was of the old one.`,
    ),
} as const satisfies Record<string, Words | ((...given: never[]) => Words)>

export type RowNote = Words
