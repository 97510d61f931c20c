import { dictionary } from '../dictionary.ts'

/** The questions by which readers find their procedure among those of a field. */
export const choice = dictionary(
  {
    title: 'Tìm đúng thủ tục',
    about: 'Tìm thủ tục của bạn trong lĩnh vực',
    offer: 'Chưa biết làm thủ tục nào? Trả lời vài câu hỏi về lĩnh vực:',
    one: 'Thủ tục của bạn',
    several: 'Một trong các thủ tục này là của bạn',
    elsewhere: 'Việc của bạn làm như sau',
    gone: 'Thủ tục theo câu trả lời này hiện không còn trên cổng',
    goneText: 'Hãy xem danh sách thủ tục của lĩnh vực, hoặc tìm bằng từ bạn hay dùng.',
    leftOut:
      'Kết quả này từng có thêm một nơi nữa; nơi đó không còn hiệu lực hoặc đã gỡ khỏi cổng, nên không nêu ở đây.',
    open: 'Xem thủ tục này',
    ask: 'Trả lời tiếp để có danh sách giấy tờ của riêng bạn',
    other: (name: string) => `Xem: ${name}`,
    notMine: 'Không phải việc của bạn?',
    all: (field: string) => `Xem tất cả thủ tục lĩnh vực ${field}`,
    search: 'Tìm thủ tục bằng từ bạn hay dùng',
    again: 'Trả lời lại từ đầu',
  },
  {
    title: 'Find the right procedure',
    about: 'Find your procedure in the field',
    offer: 'Not sure which procedure you need? Answer a few questions about the field:',
    one: 'Your procedure',
    several: 'One of these procedures is yours',
    elsewhere: 'What to do',
    gone: 'The procedure for these answers is no longer on the portal',
    goneText: 'Look at the list of procedures of this field, or search with the words you would use.',
    leftOut:
      'More once belonged to this result; it is no longer in force or was taken off the portal, so it is left out here.',
    open: 'See this procedure',
    ask: 'Answer on to get your own list of papers',
    other: (name) => `See: ${name}`,
    notMine: 'Not what you need?',
    all: (field) => `All procedures in the field ${field}`,
    search: 'Search with the words you would use',
    again: 'Start again',
  },
)
