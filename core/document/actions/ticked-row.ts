import { opening, spoken } from '../../language/spoken.ts'
import type { Entry } from '../entries.ts'
import type { MeetingReading } from '../meeting.ts'

/** «да» or a tick below «Готово». */
export function isTickedRow({ block }: Entry, { blocks }: MeetingReading): boolean {
  const header = block.kind === 'row' ? blocks.find(each => each.header && each.group === block.group) : undefined
  const column = header?.cells?.findIndex(cell => DONE_COLUMN.test(cell.text.trim().toLowerCase())) ?? -1
  return column >= 0 && YES.test(block.cells?.[column]?.text.trim() ?? '')
}

const DONE_COLUMN = opening({
  ru: 'готово*, сделано*, выполнено*, закрыто*',
  uk: 'готово*, зроблено*, виконано*, закрито*',
  en: 'done*, complete*, finished*',
})

const YES = spoken`^(?:${{ ru: 'да, готово, сделано, х', uk: 'так, готово, зроблено, х', en: 'yes, y, done, x' }}|[+✓✔☑])\S?$`
