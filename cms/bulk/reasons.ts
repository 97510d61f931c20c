import { both } from '../fields/both.ts'

/** Why an item of a bulk change is left out. */
export const REASONS = {
  rights: both('Bạn không được sửa mục này.', 'You may not change this.'),
  ownerRights: both('Chỉ cổng tỉnh đổi được cơ quan phụ trách.', 'The province alone changes the owner.'),
  same: both('Đã đúng như vậy, không có gì để đổi.', 'It is so already; nothing to change.'),
  agency: both(
    'Thủ tục sẽ không còn cơ quan nào (bộ phận bắt buộc, Điều 8 khoản 2 Nghị định 63/2010/NĐ-CP).',
    'It would name no agency, a mandatory part (Decree 63/2010/NĐ-CP, Article 8.2).',
  ),
  noPoint: both('Không có điểm nộp hồ sơ phù hợp.', 'It has no such entry point.'),
  hasPoint: both('Đã có điểm nộp hồ sơ như vậy.', 'It has such an entry point already.'),
  scheduled: both(
    'Đã hẹn giờ xuất bản; chỉ người xuất bản sửa được.',
    'Its publication is scheduled; only publishers change it.',
  ),
  administrator: both(
    'Bỏ nhiều điểm nộp cùng lúc là việc của quản trị hệ thống.',
    'Removing several entry points is done by administrators.',
  ),
} as const

export type Reason = keyof typeof REASONS
