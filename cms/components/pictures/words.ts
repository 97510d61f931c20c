import type { CUTS } from '../../images/sizes.ts'

type CutName = (typeof CUTS)[number]['name']
type Words = { heading: string; help: string; names: Record<CutName, string> }

const WORDS: Record<'vi' | 'en', Words> = {
  vi: {
    heading: 'Ảnh được cắt thế nào',
    help: 'Các danh sách cắt ảnh quanh điểm trọng tâm; trong bài, ảnh được giữ nguyên. Đổi điểm trọng tâm ở “Chỉnh sửa hình ảnh”, rồi lưu để xem lại.',
    names: {
      thumb: 'Trong danh sách, trên điện thoại',
      card: 'Trong danh sách, trên máy tính',
      cardLarge: 'Trong danh sách, trên màn hình nét cao',
    },
  },
  en: {
    heading: 'How the picture is cut',
    help: 'Lists cut the picture around its focal point; articles show it whole. Change the focal point under “Edit Image”, then save to look again.',
    names: {
      thumb: 'In lists on phones',
      card: 'In lists on computers',
      cardLarge: 'In lists on high-resolution screens',
    },
  },
}

/** Texts about the cuts of a picture, in the language of the admin. */
export const cutWords = (language: string): Words => (language === 'en' ? WORDS.en : WORDS.vi)
