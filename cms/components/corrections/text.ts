import type { CorrectionState } from '../../content/corrections.ts'

const vi = {
  title: 'Người dân báo sai',
  asked: (number: string, day: string) => `Theo hồ sơ ${number}, ngày ${day}:`,
  hint: 'Sửa rồi xuất bản, sau đó ghi “Đã sửa”. Trang sẽ nói ngày sửa theo góp ý; người gửi đọc được điều bạn ghi.',
  answer: 'Đã sửa gì, hoặc vì sao không sửa',
  done: 'Đã sửa',
  declined: 'Không cần sửa',
  saved: 'Đã ghi',
  failed: 'Chưa ghi được',
  toMake: 'Trang cần sửa theo góp ý của người dân',
  toMakeHint: 'Mở trang, sửa và xuất bản, rồi ghi “Đã sửa” cạnh biểu mẫu.',
  answered: 'Việc sửa trang đã có kết quả, người gửi đang chờ trả lời',
  onCase: 'Sửa trang',
  states: {
    open: 'Chờ cơ quan chủ trang sửa',
    done: 'Đã sửa',
    declined: 'Không cần sửa',
  } satisfies Record<CorrectionState, string>,
  columns: { page: 'Trang', asked: 'Cần sửa', case: 'Hồ sơ', answer: 'Kết quả' },
}

const en: typeof vi = {
  title: 'Reported as wrong by citizens',
  asked: (number, day) => `By case ${number}, on ${day}:`,
  hint: 'Correct it and publish, then say “Corrected”. The page will tell the day; the sender reads what you write.',
  answer: 'What was corrected, or why nothing is',
  done: 'Corrected',
  declined: 'No correction needed',
  saved: 'Stored',
  failed: 'Not stored',
  toMake: 'Pages to correct after reports of citizens',
  toMakeHint: 'Open the page, correct and publish it, then say “Corrected” beside the form.',
  answered: 'Corrections that were answered: their senders wait for an answer',
  onCase: 'Correction of a page',
  states: {
    open: 'Waits for the agency of the page',
    done: 'Corrected',
    declined: 'No correction needed',
  },
  columns: { page: 'Page', asked: 'To correct', case: 'Case', answer: 'Result' },
}

/** The texts of corrections in the language of the admin. */
export const correctionsText = (language: string) => (language === 'en' ? en : vi)
