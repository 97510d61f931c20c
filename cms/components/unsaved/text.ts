const vi = {
  title: 'Có nội dung chưa lưu',
  found: (at: string) => `Lần trước bạn đã nhập ở đây mà chưa lưu (lúc ${at}).`,
  changed:
    'Tài liệu đã được lưu lại sau đó. Khi bạn lưu, hai bản được ghép theo từng trường; chỗ nào hai bên cùng sửa thì bạn chọn.',
  restore: 'Khôi phục nội dung chưa lưu',
  drop: 'Bỏ nội dung đó',
  later: 'Để sau',
}

const en: typeof vi = {
  title: 'Unsaved content',
  found: (at) => `You typed here before and did not save it (at ${at}).`,
  changed:
    'The document was saved after that. As you save, both are merged by field; where both changed one, you choose.',
  restore: 'Restore the unsaved content',
  drop: 'Discard it',
  later: 'Later',
}

/** The texts about unsaved content in the language of the admin. */
export const unsavedText = (language: string): typeof vi => (language === 'en' ? en : vi)
