import { both } from '../fields/both.ts'

/** The messages for an editor whose change of a cluster is refused. */
export const words = {
  needChosen: both(
    'Hãy chọn trang phải tìm thấy trước khi đóng.',
    'Choose the page that must be found before closing.',
  ),
  needDue: both(
    'Khi giao việc hãy ghi cơ quan hoặc người phụ trách và hạn xử lý.',
    'To assign, name an agency or a person, and a due date.',
  ),
  wrongAgency: both(
    'Người được giao không thuộc cơ quan đã chọn.',
    'The person does not belong to the chosen agency.',
  ),
  noPerson: both('Không có tài khoản này.', 'There is no such account.'),
  away: both(
    'Cổng chưa trả lời nên chưa kiểm tra được. Chưa có gì thay đổi; hãy thử lại sau ít phút.',
    'The portal did not answer, so this could not be checked. Nothing was changed; try again in a few minutes.',
  ),
}

type Found = { query: string; rank: number | null; among: number; first: number }

/** Why a cluster cannot be closed: the current position of the chosen page. */
export const notFound = ({ query, rank, among, first }: Found) =>
  rank === null
    ? both(
        `Chưa đóng được: tìm “${query}” thì trang đã chọn không có trong ${among} kết quả đầu; phải nằm trong ${first} kết quả đầu.`,
        `Not closed: a search for “${query}” does not have the chosen page among its first ${among} results; it must be in the first ${first}.`,
      )
    : both(
        `Chưa đóng được: tìm “${query}” thì trang đã chọn đứng thứ ${rank}; phải nằm trong ${first} kết quả đầu.`,
        `Not closed: a search for “${query}” has the chosen page at place ${rank}; it must be in the first ${first}.`,
      )
