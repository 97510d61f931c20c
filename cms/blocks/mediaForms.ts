import type { Field } from 'payload'
import { GALLERY, type RichBlockType } from '../content/blocks/index.ts'
import { both } from '../fields/both.ts'
import { AUDIO_TYPE } from '../uploads/recognise.ts'
import { duration, webAddress } from './checks.ts'
import { heading, line, lines, upload, uploads } from './fields.ts'

const optionalHeading = heading(both('Để trống thì không có tiêu đề.', 'Left empty, there is none.'))

/** The forms of blocks made of files, pictures and places. */
export const MEDIA_FORMS = {
  attachments: [
    optionalHeading,
    uploads('files', 'files', both('Các tệp', 'Files'), {
      required: true,
      help: both(
        'Tên, loại và dung lượng được hiện tự động. Sửa tên hiển thị ở chính tệp đó.',
        'Name, type and size are shown by themselves. The name shown is changed at the file.',
      ),
    }),
  ],
  gallery: [
    optionalHeading,
    uploads('pictures', 'media', both('Các ảnh', 'Pictures'), {
      required: true,
      minRows: GALLERY.fewest,
      maxRows: GALLERY.most,
      help: both(
        `Từ ${GALLERY.fewest} đến ${GALLERY.most} ảnh. Mô tả và chú thích sửa ở chính ảnh đó.`,
        `${GALLERY.fewest} to ${GALLERY.most} pictures. Their descriptions and captions are changed at each picture.`,
      ),
    }),
  ],
  video: [
    line('title', both('Tên video', 'Title'), { required: true }),
    {
      ...line('url', both('Địa chỉ video', 'Address of the video'), {
        required: true,
        help: both(
          'Trang của video trên YouTube, Vimeo hay nơi khác. Cổng không tải gì từ nơi đó: người đọc bấm để sang xem.',
          'The page of the video on YouTube, Vimeo or elsewhere. The portal loads nothing from there: readers follow the link.',
        ),
      }),
      validate: webAddress,
    } as Field,
    {
      ...line('duration', both('Thời lượng', 'Duration'), { help: both('Như 3:25', 'Like 3:25') }),
      validate: duration,
    } as Field,
    upload('poster', 'media', both('Ảnh đại diện của video', 'Poster picture')),
  ],
  audio: [
    line('title', both('Tên bản ghi âm', 'Title'), { required: true }),
    {
      ...upload('file', 'files', both('Tệp MP3', 'MP3 file'), { required: true }),
      filterOptions: { mimeType: { equals: AUDIO_TYPE } },
    },
    lines('transcript', both('Bản chữ', 'Transcript'), {
      required: true,
      help: both(
        'Toàn bộ lời nói, cho người không nghe được.',
        'All that is said, for people who cannot hear it.',
      ),
    }),
  ],
  communeMap: [
    {
      name: 'unit',
      type: 'relationship',
      relationTo: ['units'],
      required: true,
      label: both('Xã, phường', 'Commune or ward'),
      filterOptions: { tier: { equals: 'commune' } },
    },
  ],
} satisfies Partial<Record<RichBlockType, Field[]>>
