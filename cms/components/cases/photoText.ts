import type { PhotoMoment } from '../../content/cases/photos.ts'

const vi = {
  title: 'Ảnh: che mặt, biển số; trước và sau',
  lead: 'Người xem công khai chỉ thấy ảnh đã che. Ảnh gốc vẫn giữ cho người gửi và cơ quan. Công khai ảnh ở mục “Công khai”.',
  draw: 'Kéo chuột trên ảnh để che một vùng, hoặc thêm vùng rồi ghi số (điểm ảnh).',
  photo: (name: string) => `Ảnh ${name}`,
  part: (at: number) => `Vùng che ${at}`,
  fields: { left: 'Từ trái', top: 'Từ trên', width: 'Rộng', height: 'Cao' },
  add: 'Thêm vùng che',
  remove: (at: number) => `Bỏ vùng che ${at}`,
  moment: 'Chụp khi nào',
  byRole: 'Theo người gửi ảnh: người dân là trước, cơ quan là sau',
  moments: { before: 'Trước khi xử lý', after: 'Sau khi xử lý' } satisfies Record<PhotoMoment, string>,
  save: 'Lưu ảnh',
  failed: 'Chưa lưu được',
  covered: (count: number) => `đã che ${count} vùng`,
}

const en: typeof vi = {
  title: 'Photos: cover faces and plates; before and after',
  lead: 'The public sees the covered photo alone. The original stays for its sender and the agency. Publish it under “Make public”.',
  draw: 'Drag over the photo to cover a part, or add a part and enter numbers (pixels).',
  photo: (name) => `Photo ${name}`,
  part: (at) => `Covered part ${at}`,
  fields: { left: 'From the left', top: 'From the top', width: 'Width', height: 'Height' },
  add: 'Add a part',
  remove: (at) => `Remove part ${at}`,
  moment: 'When it was taken',
  byRole: 'By who sent it: citizens before, the agency after',
  moments: { before: 'Before the work', after: 'After the work' },
  save: 'Save the photo',
  failed: 'Not saved',
  covered: (count) => `${count} ${count === 1 ? 'part' : 'parts'} covered`,
}

/** The texts of photos of cases in the language of the admin. */
export const photoText = (language: string) => (language === 'en' ? en : vi)
export type PhotoText = typeof vi
