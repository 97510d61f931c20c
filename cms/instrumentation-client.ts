/**
 * Keeps the admin's styles working under a policy without 'unsafe-inline'. Its libraries insert style elements (select
 * boxes, toasts, modals) and the initial HTML has style attributes; the browser would refuse both. Elements get the
 * nonce of the page; attributes come under another name (server/styleAttributes.ts) and are set through the DOM, which
 * the policy allows.
 */
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
const createElement = document.createElement.bind(document)

document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = createElement(name, options)
  if (name.toLowerCase() === 'style') element.nonce = nonce
  return element
}) as typeof document.createElement

function applyStyleAttributes() {
  for (const element of document.querySelectorAll<HTMLElement>('[data-style]')) {
    if (element.style.length === 0) element.style.cssText = element.dataset.style ?? ''
    delete element.dataset.style
  }
}

applyStyleAttributes()
window.addEventListener('load', applyStyleAttributes)
