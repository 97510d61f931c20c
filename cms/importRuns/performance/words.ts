import { both } from '../../fields/both.ts'
import type { RowProblem } from '../run.ts'
import type { PerformanceField } from './fields.ts'

const of = (column: PerformanceField, vi: string, en: string): RowProblem => ({ ...both(vi, en), column })

/** Why a row of performance is refused. */
export const REFUSED = {
  noRecord: both('Dòng không phải đối tượng JSON.', 'The line is not a JSON object.'),
  badCode: (code: string) =>
    of(
      'code',
      `“${code}” không phải mã thủ tục; mã có dạng 1.001193, để trống hoặc * là mọi thủ tục.`,
      `“${code}” is no code of a procedure; it looks like 1.001193; empty or * means all procedures.`,
    ),
  noProcedure: (code: string) =>
    of('code', `Cổng không có thủ tục ${code}.`, `The portal has no procedure ${code}.`),
  noMonth: (month: string) =>
    of(
      'month',
      `Không đọc được tháng “${month}”; ghi 2026-10, 10/2026, hoặc tháng và năm ở hai cột.`,
      `The month “${month}” cannot be read; write 2026-10, 10/2026, or month and year in two columns.`,
    ),
  notOver: (month: string) => of('month', `Tháng ${month} chưa hết.`, `The month ${month} is not over.`),
  noNumber: (column: PerformanceField, text: string) =>
    of(
      column,
      text === '' ? 'Thiếu số.' : `“${text}” không phải số từ 0 trở lên.`,
      text === '' ? 'The number is missing.' : `“${text}” is no number from 0 on.`,
    ),
  notWhole: (column: PerformanceField, text: string) =>
    of(column, `“${text}” không phải số nguyên.`, `“${text}” is no whole number.`),
  moreOnTime: of('onTime', 'Số đúng hạn lớn hơn số đã giải quyết.', 'More are on time than were settled.'),
  medianAbove: of(
    'medianDays',
    'Số ngày trung vị lớn hơn số ngày của 9 trên 10 hồ sơ.',
    'The median is above the days of 9 in 10.',
  ),
  daysAndFigures: of(
    'days',
    'Chỉ ghi số ngày của từng hồ sơ, hoặc trung vị và 9 trên 10; không ghi cả hai.',
    'Give the days of each dossier, or the median and the days of 9 in 10, but not both.',
  ),
  otherCount: (count: number) =>
    of(
      'days',
      `Có ${count} số ngày, khác số hồ sơ đã giải quyết.`,
      `There are ${count} numbers of days, which is not the number of settled dossiers.`,
    ),
  badUnit: (unit: string) =>
    of(
      'unit',
      `Loại ngày “${unit}” không rõ; ghi “ngày” hoặc “ngày làm việc”.`,
      `The kind of days “${unit}” is not known; write “calendar” or “working”.`,
    ),
  badMoment: (text: string) =>
    of('fetchedAt', `Không đọc được thời điểm “${text}”.`, `The moment “${text}” cannot be read.`),
  twin: (line: number) =>
    both(
      `Cùng thủ tục, cơ quan và tháng với dòng ${line}; hãy giữ một dòng.`,
      `The same procedure, agency and month as row ${line}; keep one.`,
    ),
} as const

/** What a person should know of a row that is stored. */
export const NOTED = {
  workedOut: (count: number) =>
    both(
      `Trung vị và 9 trên 10 được tính từ ${count} số ngày trong tệp.`,
      `The median and the days of 9 in 10 are worked out from ${count} numbers in the file.`,
    ),
} as const
