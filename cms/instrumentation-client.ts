/**
 * Lets the admin keep its looks under a policy without 'unsafe-inline'. Its libraries write style elements (select
 * boxes, toasts, modals) and the first HTML carries style attributes; the browser refuses both as they stand. Elements
 * get the nonce of the page; attributes are set again through the object model, which the policy allows.
 */
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
const createElement = document.createElement.bind(document)

document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = createElement(name, options)
  if (name.toLowerCase() === 'style') element.nonce = nonce
  return element
}) as typeof document.createElement

function applyStyleAttributes() {
  for (const element of document.querySelectorAll<HTMLElement>('[style]')) {
    const written = element.getAttribute('style') ?? ''
    if (element.style.length === 0 && written !== '') element.style.cssText = written
  }
}

applyStyleAttributes()
window.addEventListener('load', applyStyleAttributes)
