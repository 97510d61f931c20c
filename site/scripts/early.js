;(function (root) {
  root.dataset.js = ''
  try {
    var text = localStorage.getItem('text')
    if (text === 'large' || text === 'larger') root.dataset.text = text
    if (localStorage.getItem('font') === 'v1') root.dataset.font = ''
    if (localStorage.getItem('contrast') === 'high') root.dataset.contrast = 'high'
  } catch (e) {
    // Storage is off.
  }
})(document.documentElement)
