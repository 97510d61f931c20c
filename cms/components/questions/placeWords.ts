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

/** The same in the form of a field. */
const OF_CHOICE: Record<string, Words> = { ...LISTS, leads: ['Kết quả', 'Result'] }

/**
 * The place of a field in the form, as `cases.0.documents.2.when` is said: “Trường hợp 1, Giấy tờ 3”.
 * @param isChoice whether the form is that of a field
 */
export function placeWords(path: string, language: 'vi' | 'en', isChoice = false): string {
  const lists = isChoice ? OF_CHOICE : LISTS
  const parts = path.split('.')
  const found = parts.flatMap((part, at) => {
    const words = lists[part]?.[language === 'en' ? 1 : 0]
    if (!words) return []
    const row = Number(parts[at + 1])
    return [Number.isNaN(row) ? words : `${words} ${row + 1}`]
  })
  return found.join(', ')
}
