import { both } from '../fields/both.ts'
import type { Loss, LossKind } from './losses.ts'

type Say = (count: number) => { vi: string; en: string }

const SAY: Record<LossKind, Say> = {
  picture: (n) =>
    both(
      `${n} ảnh không có trong nội dung dán. Hãy tải ảnh lên thư viện rồi chèn vào.`,
      `${n} picture(s) did not come with the text. Upload them to the library and insert them.`,
    ),
  media: (n) =>
    both(
      `${n} video, bản đồ hoặc khung nhúng bị bỏ. Hãy đặt liên kết tới đó.`,
      `${n} video(s), map(s) or frame(s) left out. Put a link there instead.`,
    ),
  form: (n) => both(`${n} ô nhập hoặc nút bị bỏ.`, `${n} form field(s) or button(s) left out.`),
  script: (n) => both(`${n} đoạn mã lệnh bị bỏ.`, `${n} script(s) left out.`),
  link: (n) =>
    both(
      `${n} liên kết không dùng được trên cổng (tệp trên máy, mã lệnh) bị gỡ, chữ vẫn giữ.`,
      `${n} link(s) that cannot work on the portal (local files, scripts) removed; their words are kept.`,
    ),
  centred: (n) =>
    both(`${n} đoạn canh giữa trở về canh trái.`, `${n} centred paragraph(s) now start at the left.`),
  labels: (n) =>
    both(
      `${n} mục đánh bằng chữ (a. b. hoặc i. ii.) nay đánh bằng số. Hãy soát các chỗ dẫn chiếu.`,
      `${n} item(s) lettered a. b. or i. ii. are now numbered. Check what refers to them.`,
    ),
  headings: (n) =>
    both(
      `${n} tiêu đề ở cấp quá sâu nay là cấp 4.`,
      `${n} heading(s) that stood too deep are now of level 4.`,
    ),
  nested: (n) =>
    both(`${n} bảng nằm trong bảng nay là đoạn văn.`, `${n} table(s) inside a table are now paragraphs.`),
  comment: (n) => both(`${n} nhận xét của Word bị bỏ.`, `${n} comment(s) left out.`),
  deleted: (n) =>
    both(
      `${n} đoạn đã đánh dấu xóa bị bỏ; phần chèn thêm được giữ.`,
      `${n} tracked deletion(s) left out; insertions are kept.`,
    ),
  contents: (n) =>
    both(
      `Mục lục (${n} dòng) bị bỏ; cổng tự lập mục lục từ các tiêu đề.`,
      `The table of contents (${n} lines) left out; the portal makes its own from the headings.`,
    ),
  struck: (n) => both(`${n} chỗ gạch ngang nay là chữ thường.`, `${n} struck-out passage(s) now plain.`),
  formula: (n) =>
    both(
      `${n} công thức không giữ được. Hãy gõ lại hoặc chèn dưới dạng ảnh.`,
      `${n} formula(s) not kept. Type them again or insert them as pictures.`,
    ),
  encoding: (n) =>
    both(
      `${n} đoạn theo bảng mã cũ (TCVN3, VNI) đã đổi sang Unicode. Hãy đọc lại.`,
      `${n} passage(s) in an old encoding (TCVN3, VNI) converted to Unicode. Read them again.`,
    ),
}

/** What to tell the editor about a loss, in both languages. */
export function lossWords({ kind, count, detail }: Loss): { vi: string; en: string } {
  const { vi, en } = SAY[kind](count)
  return detail ? both(`${vi} (“${detail}”)`, `${en} (“${detail}”)`) : both(vi, en)
}
