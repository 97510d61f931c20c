const vi = {
  type: (count: number) => `Để xóa, hãy gõ số mục: ${count}`,
  typeForGood: (count: number) => `Nếu xóa hẳn, hãy gõ số mục: ${count}`,
  singly: 'Xóa nhiều mục cùng lúc là việc của quản trị hệ thống. Hãy chọn từng mục.',
  successor: 'Nếu còn nơi dùng nội dung này',
  choose: 'Chọn nội dung thay thế',
  chosen: (title: string) => `Nơi dùng sẽ chuyển sang “${title}”.`,
  leave: 'Để nơi dùng không còn nội dung này (chỉ khi nơi đó không bắt buộc có)',
}

const en: typeof vi = {
  type: (count: number) => `To delete, type the number of items: ${count}`,
  typeForGood: (count: number) => `If you delete it for good, type the number of items: ${count}`,
  singly: 'Deleting several items at once is done by administrators. Choose one at a time.',
  successor: 'If something uses this',
  choose: 'Choose what replaces it',
  chosen: (title: string) => `What uses it will use “${title}”.`,
  leave: 'Leave what uses it without it (only where it is not required)',
}

/** The texts of confirming a deletion in the language of the admin. */
export const deletionText = (language: string) => (language === 'en' ? en : vi)
