for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
  button.addEventListener('click', () => print())
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  // Browsers have a clipboard only on secure origins.
  if (!('clipboard' in navigator)) button.hidden = true
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? location.href)
    const words = button.querySelector('span')
    if (words) words.textContent = button.dataset.copied ?? ''
  })
}
