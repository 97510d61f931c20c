import { connectSuggest } from './suggest/combobox.ts'

// Who asks for little data gets the plain form.
const { connection } = navigator as { connection?: { saveData?: boolean } }
const fields = connection?.saveData ? [] : document.querySelectorAll<HTMLInputElement>('input[data-suggest]')
for (const input of fields) if (input.form) connectSuggest(input, input.form)
