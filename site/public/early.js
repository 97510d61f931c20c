// Runs before the first paint, so that the reader's text size and contrast never flash.
;(function (root) {
  root.dataset.js = ''
  try {
    var text = localStorage.getItem('text')
    if (text === 'large' || text === 'larger') root.dataset.text = text
    if (localStorage.getItem('contrast') === 'high') root.dataset.contrast = 'high'
  } catch (e) {
    // Storage is switched off: the page keeps its normal look.
  }
})(document.documentElement)
