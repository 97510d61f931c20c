/**
 * For the page of a draft in the frame beside its form: shows it anew when the draft was saved, where the reader was,
 * and opens links in tabs of their own. Only the admin can hold the frame (frame-ancestors).
 */

addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
  if (source === parent && data?.type === 'payload-document-event') location.reload()
})

document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null
  if (link && link.pathname !== location.pathname) link.target = '_blank'
})
