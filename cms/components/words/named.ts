type Language = 'vi' | 'en'
type Words = Record<Language, string>

/** Payload's buttons that show a picture alone, and a list without label, by the place where they stand. */
const CONTROLS: Record<string, Words> = {
  '.toolbar-popup__button-bold': { vi: 'Chữ đậm', en: 'Bold' },
  '.toolbar-popup__button-italic': { vi: 'Chữ nghiêng', en: 'Italic' },
  '.toolbar-popup__button-subscript': { vi: 'Chỉ số dưới', en: 'Subscript' },
  '.toolbar-popup__button-superscript': { vi: 'Chỉ số trên', en: 'Superscript' },
  '.toolbar-popup__button-link': { vi: 'Liên kết', en: 'Link' },
  '.btn--withPopup > .popup .popup-button': { vi: 'Cách khác', en: 'Other ways' },
  '.doc-controls__popup .popup-button': { vi: 'Thao tác khác', en: 'More actions' },
  '.clipboard-action__popup .popup-button': { vi: 'Sao chép, dán cả nhóm', en: 'Copy and paste the group' },
  '.array-actions__button': { vi: 'Thao tác với mục', en: 'Actions of the item' },
  '.collapsible__drag': { vi: 'Kéo để đổi thứ tự', en: 'Drag to reorder' },
  '.date-time-picker__clear-button': { vi: 'Xóa ngày đã chọn', en: 'Clear the date' },
  '.copy-to-clipboard': { vi: 'Sao chép địa chỉ', en: 'Copy the address' },
  '.file-details__remove': { vi: 'Bỏ tệp này', en: 'Remove this file' },
  '.compare-version input': { vi: 'So với bản', en: 'Compare with' },
  '.clickable-arrow--left': { vi: 'Trang trước', en: 'Previous page' },
  '.clickable-arrow--right': { vi: 'Trang sau', en: 'Next page' },
}

/** Fields whose label is not tied to what is typed into. */
const FIELDS = '.rs__input, .react-datepicker__input-container input, .ContentEditable__root'
const ROW_BOX = 'tbody .checkbox-input input[aria-label=""]'
/** Out of sight of screen readers, so out of the order of Tab; Backspace empties a field, the arrows open its list. */
const HIDDEN = '.rs__indicators [aria-hidden="true"]'
/** Named otherwise than they read: a link without the number of versions beside it, and "Collapse" for a field. */
const SHOWN = '.doc-tab[aria-label], .diff-collapser__toggle-button[aria-label]'
const HEADING = 'h3:is(.array-field__title, .group-field__title), .blocks-field__heading-with-error h3'

/** Attributes of what else lacks them, by place. */
const ATTRIBUTES: Record<string, (language: Language) => Record<string, string>> = {
  '.template-minimal:not(:has(main)), .collection-list': () => ({ role: 'main' }),
  // Inside the landmark; its own would be a second banner.
  '.list-header': () => ({ role: 'none' }),
  // Beside its file name, which would be read twice.
  '.cell-filename .thumbnail img': () => ({ alt: '' }),
  // A chosen value can be moved, and has a button that removes it: a button takes no other one.
  '.rs__multi-value[role="button"]': () => ({ role: 'group' }),
  '.login__brand .emblem': () => ({ role: 'heading', 'aria-level': '1' }),
  '.nav__wrap': (language) => ({ 'aria-label': language === 'en' ? 'Sections' : 'Các mục' }),
  '.step-nav': (language) => ({ 'aria-label': language === 'en' ? 'Path' : 'Vị trí' }),
  '.doc-header': (language) => ({
    role: 'region',
    'aria-label': language === 'en' ? 'Title and views' : 'Tên và các trang xem',
  }),
  // Payload's list of links to the views of a document, without items.
  '.doc-tabs__tabs': () => ({ role: 'group' }),
  [HIDDEN]: () => ({ tabindex: '-1' }),
  // Below the title of the document, a level 1.
  [HEADING]: () => ({ 'aria-level': '2' }),
}

function* allIn(root: Element, selector: string): Generator<Element> {
  if (root.matches(selector)) yield root
  yield* root.querySelectorAll(selector)
}

const wordsOf = (element: Element | null | undefined) => element?.textContent.replace('*', '').trim() ?? ''

function nameField(field: Element): void {
  const label = wordsOf(field.closest('.field-type')?.querySelector('.field-label'))
  if (label && !field.hasAttribute('aria-labelledby')) field.setAttribute('aria-label', label)
}

/** Gives a name, role or place in the order of Tab to each control of Payload's within an element that lacks it. */
export function nameControls(root: Element, language: Language): void {
  for (const [selector, words] of Object.entries(CONTROLS))
    for (const control of allIn(root, selector)) control.setAttribute('aria-label', words[language])
  for (const [selector, attributes] of Object.entries(ATTRIBUTES))
    for (const element of allIn(root, selector))
      for (const [name, value] of Object.entries(attributes(language))) element.setAttribute(name, value)
  for (const field of allIn(root, FIELDS)) nameField(field)
  for (const box of allIn(root, ROW_BOX)) {
    const title = wordsOf(box.closest('tr')?.querySelector('td a'))
    box.setAttribute('aria-label', language === 'en' ? `Select: ${title}` : `Chọn: ${title}`)
  }
  for (const control of allIn(root, SHOWN)) control.removeAttribute('aria-label')
}
