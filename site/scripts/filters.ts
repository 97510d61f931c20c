const wide = matchMedia('(min-width: 60rem)')

/** Browsers that cannot style closed details get them opened on wide screens. */
function fitToScreen(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('[data-open-wide]'))
    fold.open = wide.matches
}

if (!CSS.supports('selector(::details-content)')) {
  fitToScreen()
  wide.addEventListener('change', fitToScreen)
}

// Empty values would only lengthen the address.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name)
  })
}
