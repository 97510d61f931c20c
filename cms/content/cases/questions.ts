/** The kind whose reviewed answers are searched: hỏi đáp. */
export const QUESTIONS = 'hoi-dap'
