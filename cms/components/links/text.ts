const vi = {
  again: 'Kiểm tra lại',
  of: (url: string) => `Kiểm tra lại ${url}`,
  asked: 'Sẽ kiểm tra lại trong ít phút.',
  failed: 'Chưa yêu cầu được. Hãy tải lại trang.',
  places: 'Có trong',
}

const en: typeof vi = {
  again: 'Check again',
  of: (url) => `Check ${url} again`,
  asked: 'It is checked again within minutes.',
  failed: 'This could not be asked for. Reload the page.',
  places: 'Stands in',
}

/** The words of the list of external links, in the language of the admin. */
export const linkWords = (language: string) => (language === 'en' ? en : vi)
