import { whenOf } from '../../core/exchange/calendar.ts'
import type { Language } from '../../core/language/language.ts'
import type { TouchPlace } from '../../core/relationship/touch.ts'
import type { Localized } from '../../core/rule.ts'
import type { ImportOptions } from './import.ts'
import { agendaInvited } from './invited.ts'
import type { ReadNotice } from './read-ics.ts'

/** What a calendar tells of a meeting, and its agenda, if there is one. Nothing is written. */
export interface Told {
  readonly told: Localized
  readonly place?: TouchPlace
}

/** A cancellation, an answer to an invitation or another time that is proposed, in words. */
export function toldOf(notice: ReadNotice, { workspace }: ImportOptions): Told {
  const file = agendaInvited([...workspace.files.values()], notice.uid)
  const place = file && { path: file.path, span: file.documents[0]!.title }
  const say = WORDS[notice.about]
  const words = (language: Language) => say[language](factsOf(notice, language))
  return { told: { ru: words('ru'), uk: words('uk'), en: words('en') }, ...(place ? { place } : {}) }
}

interface Facts {
  readonly title: string
  /** Empty, or with a space before it. */
  readonly when: string
  readonly answers: string
}

function factsOf({ title, when, answers }: ReadNotice, language: Language): Facts {
  const said = answers.map(({ who, answer }) => `${who}: ${(ANSWERS[answer] ?? NO_ANSWER)[language]}`)
  return {
    title: title || UNNAMED[language],
    when: when ? ` (${whenOf(when, language)})` : '',
    answers: said.join('; ') || NO_ANSWER[language],
  }
}

const UNNAMED: Localized = { ru: 'Встреча', uk: 'Зустріч', en: 'Meeting' }

const NO_ANSWER: Localized = { ru: 'пока без ответа', uk: 'поки без відповіді', en: 'no answer yet' }

const ANSWERS: Readonly<Record<string, Localized>> = {
  ACCEPTED: { ru: 'будет', uk: 'буде', en: 'will come' },
  DECLINED: { ru: 'не будет', uk: 'не буде', en: 'will not come' },
  TENTATIVE: { ru: 'возможно, будет', uk: 'можливо, буде', en: 'may come' },
  DELEGATED: { ru: 'придёт кто-то другой', uk: 'прийде хтось інший', en: 'somebody else will come' },
}

const WORDS: Readonly<Record<ReadNotice['about'], Localized<(facts: Facts) => string>>> = {
  cancelled: {
    ru: ({ title, when }) => `встреча «${title}»${when} отменена; ничего не записано`,
    uk: ({ title, when }) => `зустріч «${title}»${when} скасовано; нічого не записано`,
    en: ({ title, when }) => `the meeting "${title}"${when} is cancelled; nothing was written`,
  },
  answer: {
    ru: ({ title, when, answers }) => `ответ на приглашение «${title}»${when}: ${answers}; ничего не записано`,
    uk: ({ title, when, answers }) => `відповідь на запрошення «${title}»${when}: ${answers}; нічого не записано`,
    en: ({ title, when, answers }) => `an answer to the invitation "${title}"${when}: ${answers}; nothing was written`,
  },
  counter: {
    ru: ({ title, when }) => `для встречи «${title}» предлагают другое время${when}; ничего не записано`,
    uk: ({ title, when }) => `для зустрічі «${title}» пропонують інший час${when}; нічого не записано`,
    en: ({ title, when }) => `another time is proposed for "${title}"${when}; nothing was written`,
  },
  other: {
    ru: ({ title }) => `календари переписываются о встрече «${title}», нового в этом ничего нет`,
    uk: ({ title }) => `календарі листуються про зустріч «${title}», нового в цьому нічого немає`,
    en: ({ title }) => `calendars write to each other about "${title}"; there is nothing new in it`,
  },
}
