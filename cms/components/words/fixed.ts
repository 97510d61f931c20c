type Languages = Record<string, string>

/** Texts that Payload has in English only, by the names that its table menu gives to its buttons for tests. */
const TABLE: Languages = {
  'table-merge-cells': 'Gộp ô',
  'table-unmerge-cells': 'Tách ô',
  'table-row-striping': 'Tô nền xen kẽ các hàng',
  'table-freeze-first-column': 'Cố định cột đầu',
  'table-insert-row-above': 'Thêm hàng phía trên',
  'table-insert-row-below': 'Thêm hàng phía dưới',
  'table-insert-column-before': 'Thêm cột bên trái',
  'table-insert-column-after': 'Thêm cột bên phải',
  'table-delete-columns': 'Xóa cột',
  'table-delete-rows': 'Xóa hàng',
  'table-delete': 'Xóa bảng',
  'table-row-header': 'Đặt hoặc bỏ hàng tiêu đề',
  'table-column-header': 'Đặt hoặc bỏ cột tiêu đề',
}

const NAMES: Languages = {
  'Edit link': 'Sửa liên kết',
  'Remove link': 'Gỡ liên kết',
  'Add Row': 'Thêm hàng',
  'Add Column': 'Thêm cột',
  'Add block': 'Thêm khối',
  'Drag to move': 'Kéo để chuyển chỗ',
  'Insert Paragraph': 'Thêm đoạn văn',
}

/** Values of check boxes in comparisons of versions, and the tooltip of a button on blocks. */
const VALUES: Languages = { true: 'Có', false: 'Không', null: '–', 'Remove Block': 'Xóa khối' }

const BUTTON = Object.keys(TABLE).map((name) => `[data-test-id="${name}"]`)
const NAMED = [...Object.keys(NAMES).map((name) => `[aria-label="${name}"]`), '[aria-label^="Edit "]']
const VALUE = '.text-diff p, .text-diff p *, [class*="__removeButton"] .tooltip-content'
const SELECTOR = [...BUTTON, ...NAMED, VALUE].join()

/** A check box shows the name of its field in the database as a tooltip. */
const CHECK_BOX = '.checkbox-input input[title]'
const SELECT_ALL = { vi: 'Chọn tất cả', en: 'Select all' }

function translate(element: Element): void {
  const name = element.getAttribute('aria-label')
  const words = TABLE[element.getAttribute('data-test-id') ?? '']
  if (words) (element.querySelector('.text') ?? element).textContent = words
  else if (name) element.setAttribute('aria-label', NAMES[name] ?? name.replace(/^Edit /, 'Sửa '))
  else if (element.childElementCount === 0) {
    const value = VALUES[element.textContent.trim()]
    if (value) element.textContent = value
  }
}

function nameCheckBox(box: Element, language: 'vi' | 'en'): void {
  if (box.id === 'select-all') box.setAttribute('aria-label', SELECT_ALL[language])
  box.removeAttribute('title')
}

function* allIn(root: Element, selector: string): Generator<Element> {
  if (root.matches(selector)) yield root
  yield* root.querySelectorAll(selector)
}

/** Puts the fixed English texts within an element into Vietnamese, and takes names of the database off it. */
export function fixWords(root: Element, language: 'vi' | 'en'): void {
  for (const box of allIn(root, CHECK_BOX)) nameCheckBox(box, language)
  if (language === 'vi') for (const element of allIn(root, SELECTOR)) translate(element)
}
