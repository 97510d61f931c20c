const vi = {
  heading: (count: number) => `Đề nghị đưa lên cổng tỉnh (${count})`,
  grant: 'Đồng ý',
  refuse: 'Từ chối',
  granted: (title: string) => `Đã đưa lên cổng tỉnh: ${title}`,
  refused: (title: string) => `Đã từ chối: ${title}`,
  failed: 'Chưa trả lời được',
  draft: 'bản nháp',
  done: 'Đã trả lời hết các đề nghị ở đây.',
  more: 'Còn nữa. Mở danh sách để chọn và sửa nhiều mục cùng lúc:',
}

const en: typeof vi = {
  heading: (count) => `Asked for on the provincial portal (${count})`,
  grant: 'Grant',
  refuse: 'Refuse',
  granted: (title) => `On the provincial portal: ${title}`,
  refused: (title) => `Refused: ${title}`,
  failed: 'Not answered',
  draft: 'draft',
  done: 'All that was asked for here has its answer.',
  more: 'There are more. Open a list to choose and change many at once:',
}

/** The texts of the queue in the language of the admin. */
export const queueText = (language: string) => (language === 'en' ? en : vi)
