import { connectSuggest } from './suggest/combobox.ts'
import look from './suggest/suggest.css?inline'

/**
 * Adds the styles of the list, so that pages need not carry them for readers without scripts. False in old browsers.
 */
function addLook(): boolean {
  if (!('adoptedStyleSheets' in document)) return false
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return true
}

// Browsers that ask to save data get the plain form.
const { connection } = navigator as { connection?: { saveData?: boolean } }
const fields = connection?.saveData ? [] : document.querySelectorAll<HTMLInputElement>('input[data-suggest]')
if (fields.length > 0 && addLook()) {
  for (const input of fields) if (input.form) connectSuggest(input, input.form)
}
