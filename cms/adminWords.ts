import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import type { Config } from 'payload'

/** Vietnamese for messages that Payload's own translation leaves half in English. */
const vietnamese = {
  error: {
    correctInvalidFields: 'Có trường chưa hợp lệ. Hãy sửa các trường được đánh dấu.',
    followingFieldsInvalid_one: 'Trường sau chưa hợp lệ:',
    followingFieldsInvalid_other: 'Các trường sau chưa hợp lệ:',
    noMatchedField: 'Không tìm thấy trường "{{label}}".',
    problemUploadingFile: 'Đã xảy ra vấn đề khi tải tệp lên.',
  },
  fields: { block: 'Khối', blockType: 'Loại khối', searchForBlock: 'Tìm khối', toggleBlock: 'Mở/đóng khối' },
  upload: {
    dragAndDropHere: 'hoặc kéo và thả tệp vào đây',
    fileName: 'Tên tệp',
    fileSize: 'Dung lượng tệp',
    selectFile: 'Chọn một tệp',
  },
  validation: {
    fieldHasNo: 'Trường này không có: {{label}}',
    invalidSelection: 'Lựa chọn ở trường này không hợp lệ.',
    invalidSelections: 'Trường này có lựa chọn không hợp lệ:',
    validUploadID: 'Tệp đã chọn ở trường này không hợp lệ.',
    notValidDate: '"{{value}}" không phải là một ngày hợp lệ.',
  },
}

/** The languages of the admin and of messages: Vietnamese first. */
export const languages: Config['i18n'] = {
  supportedLanguages: { vi, en },
  fallbackLanguage: 'vi',
  translations: { vi: vietnamese },
}
