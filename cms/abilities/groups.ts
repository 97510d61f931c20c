import { both } from '../fields/both.ts'

/** The headings under which the admin lists its collections. */
export const GROUPS = {
  editorial: both('Nội dung', 'Content'),
  procedures: both('Thủ tục hành chính', 'Procedures'),
  lists: both('Danh mục', 'Lists'),
  uploads: both('Ảnh và tệp', 'Pictures and files'),
  search: both('Tìm kiếm', 'Search'),
  voice: both('Tiếng nói người dân', 'Citizens’ voice'),
  system: both('Hệ thống', 'System'),
}
