const vi = {
  editing: (name: string, since: string) => `${name} đang sửa nội dung này từ ${since}.`,
  alsoEditing: (names: string) => `Cùng sửa lúc này: ${names}.`,
  merged: 'Bạn vẫn sửa được: khi lưu, hai bản được ghép theo từng trường.',
  takeOver: 'Nhận sửa thay',
  taken: (name: string, at: string) => `${name} đã nhận sửa thay bạn lúc ${at}.`,
  kept: 'Những gì bạn đã nhập vẫn ở đây và được giữ trên máy này. Nếu bạn lưu, bản của bạn được ghép với bản của họ theo từng trường.',
  takeBack: 'Nhận lại',
  inList: (name: string, since: string) => `${name} đang sửa từ ${since}`,
}

const en: typeof vi = {
  editing: (name, since) => `${name} has been editing this since ${since}.`,
  alsoEditing: (names) => `Editing as well: ${names}.`,
  merged: 'You can edit, too: as you save, both are merged by field.',
  takeOver: 'Take over',
  taken: (name, at) => `${name} took over from you at ${at}.`,
  kept: 'What you typed is still here, and is kept on this computer. If you save it, it is merged with theirs by field.',
  takeBack: 'Take back',
  inList: (name, since) => `${name} has been editing since ${since}`,
}

/** The texts about who else edits a document in the language of the admin. */
export const presenceText = (language: string): typeof vi => (language === 'en' ? en : vi)
