;(function (script) {
  var data = script.dataset
  var origin = new URL(script.src).origin
  var isEnglish = data.lang === 'en'
  var frame = document.createElement('iframe')
  var code = data.thuTuc || ''
  frame.src =
    origin +
    (isEnglish ? '/en' : '') +
    '/nhung/thu-tuc/' +
    encodeURIComponent(code) +
    (data.xa ? '?xa=' + encodeURIComponent(data.xa) : '')
  frame.title = (isEnglish ? 'Papers to prepare, procedure ' : 'Giấy tờ cần chuẩn bị, thủ tục ') + code
  frame.width = '100%'
  frame.height = '600'
  frame.style.border = '0'
  script.after(frame)
  addEventListener('message', function (event) {
    if (event.origin === origin && event.source === frame.contentWindow && event.data.congTinh > 0)
      frame.height = event.data.congTinh
  })
})(document.currentScript)
