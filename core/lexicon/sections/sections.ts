import { LEADING_SECTIONS } from './leading.ts'
import { MEETING_SECTIONS } from './meeting.ts'
import { PLAN_SECTIONS } from './plan.ts'
import { RECORD_SECTIONS } from './record.ts'

/**
 * Names by which people announce a part of a document (counted in the field: headings, bold labels, `Label:` lines, list items with a nested
 * list, table cells). A name counts only if it takes the label up, give or take a word.
 */
export const SECTIONS = { ...PLAN_SECTIONS, ...MEETING_SECTIONS, ...LEADING_SECTIONS, ...RECORD_SECTIONS }

export type SectionRole = keyof typeof SECTIONS
