type Words = readonly [vi: string, en: string]

const LISTS: Record<string, Words> = {
  questions: ['Câu hỏi', 'Question'],
  options: ['Lựa chọn', 'Option'],
  cases: ['Trường hợp', 'Case'],
  documents: ['Giấy tờ', 'Paper'],
  steps: ['Bước', 'Step'],
  methods: ['Cách thức', 'Method'],
  fees: ['Khoản thu', 'Fee'],
  leads: ['Thủ tục khác', 'Other procedure'],
  offices: ['Cơ quan', 'Office'],
  variants: ['Điểm nộp', 'Entry point'],
}

/** The place of a field in the form, as `cases.0.documents.2.when` is said: “Trường hợp 1, Giấy tờ 3”. */
export function placeWords(path: string, language: 'vi' | 'en'): string {
  const parts = path.split('.')
  const found = parts.flatMap((part, at) => {
    const words = LISTS[part]?.[language === 'en' ? 1 : 0]
    if (!words) return []
    const row = Number(parts[at + 1])
    return [Number.isNaN(row) ? words : `${words} ${row + 1}`]
  })
  return found.join(', ')
}
