/** Whether the public sees a comment: not yet, yes, or not at all, with a reason. */
export const COMMENT_STATES = ['waiting', 'published', 'refused'] as const
export type CommentState = (typeof COMMENT_STATES)[number]

/** Why a comment is not published. */
export const REFUSAL_REASONS = ['personal', 'abuse', 'unrelated', 'repeated', 'advertising'] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** Who comments. */
export const COMMENT_AUTHORS = ['person', 'organisation'] as const
export type CommentAuthor = (typeof COMMENT_AUTHORS)[number]

/** Longest texts, in characters as people count them. */
export const LONGEST_COMMENT = 5000
export const LONGEST_NAME = 120
export const LONGEST_CONTACT = 160

/** How much of an article a comment keeps, so that it stays readable when the article changes. */
export const LONGEST_QUOTE = 600

/** For what the contact of a comment is sealed (cms/sealed); the owner is the comment's `sentKey`. */
export const CONTACT_PURPOSE = 'consultation comment'
