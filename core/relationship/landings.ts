import type { DocumentFile, Letter } from '../document/model.ts'
import { type Calendar, compareDays } from '../language/calendar.ts'
import { dayOf } from './day.ts'
import { speaksOf, topicText } from './topic.ts'
import type { TouchPlace } from './touch.ts'

/** An expectation that is being landed: how far it came, and what comes next. */
export interface Landing {
  readonly topic: string
  readonly step: 1 | 2 | 3
  /** The day of the last step. */
  readonly day: Calendar | undefined
  readonly place: TouchPlace
  /** The step to come; none behind the third. */
  readonly next: 2 | 3 | undefined
}

/** Landings of a client, one a topic, by the letters that took their steps. */
export function landingsOf(files: readonly DocumentFile[], today: Calendar): Landing[] {
  const letters = files
    .flatMap(file => file.documents)
    .filter(
      (document): document is Letter =>
        document.kind === 'email' && document.landing !== undefined && !document.template,
    )
    .map(letter => ({ letter, day: dayOf(letter, today) }))
    .sort((a, b) => (a.day && b.day ? compareDays(a.day, b.day) : a.day ? -1 : b.day ? 1 : 0))
  const topics: { letter: Letter; day: Calendar | undefined }[] = []
  for (const step of letters) {
    const at = topics.findIndex(
      ({ letter }) => speaksOf(topicText(letter), step.letter) || speaksOf(topicText(step.letter), letter),
    )
    if (at >= 0) topics[at] = step
    else topics.push(step)
  }
  return topics.map(({ letter, day }) => {
    const step = letter.landing!
    return {
      topic: letter.topic ?? letter.subject?.prose.text.trim() ?? letter.name,
      step,
      day,
      place: { path: letter.path, span: letter.title },
      next: step === 3 ? undefined : ((step + 1) as 2 | 3),
    }
  })
}
