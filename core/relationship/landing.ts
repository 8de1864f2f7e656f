import { isFeared } from '../document/letter/landing.ts'
import type { Document, DocumentBase, Letter, Protocol, TouchEntry, TouchJournal } from '../document/model.ts'
import { does, doesIn } from '../document/sentences.ts'
import { compareDays } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import type { Language } from '../language/language.ts'
import { anyOf } from '../language/spoken.ts'
import type { ActName } from '../lexicon/acts.ts'
import type { Relationship } from './relationship.ts'
import { isSameTopic, speaksOf } from './topic.ts'

/**
 * The step of a landing: the letter's own; else the third where an earlier letter on its topic warned, and this one says bluntly of a day that
 * nothing comes of it.
 */
export function landingIn({ files }: Relationship, letter: Letter): Letter['landing'] {
  if (letter.landing !== undefined || !isBlunt(letter)) return letter.landing
  const warned = files.some(file =>
    file.documents.some(
      other =>
        other.kind === 'email' &&
        other !== letter &&
        (other.landing === 1 || other.landing === 2) &&
        isNotLater(other, letter) &&
        isSameTopic(other, letter),
    ),
  )
  return warned ? 3 : undefined
}

/** «К 1 декабря каркас не приедет», in the subject or at the beginning; who begs pardon tells of a failure. */
const isBlunt = ({ subject, body, language, date }: Letter): boolean =>
  [...(subject?.sentences ?? []), ...body.slice(0, OPENING)].some(
    ({ prose }) => WILL_NOT.test(prose.text) && findDates(prose.text, language, date?.day).length > 0,
  ) && !body.some(sentence => does(sentence, 'apology') && !does(sentence, 'servile'))

const OPENING = 2

const WILL_NOT = anyOf({
  ru: `
    не ..1 приедет|приедут|придет|придут|прибудет|прибудут|появится|появятся|состоится|состоятся|откроется|откроются|выйдет|выйдут|заработает|поспеет
    не ..2 успеем|успею|успеет|успеют|будет|будут|сдадим|закончим|запустим|откроем|привезем|привезут|доставят|доставим|отгрузят|отгрузим|встанет
  `,
  uk: `
    не ..1 приїде|приїдуть|прийде|прийдуть|прибуде|прибудуть|з'явиться|з'являться|відбудеться|відкриється|вийде|вийдуть|запрацює|наспіє
    не ..2 встигнемо|встигну|встигне|встигнуть|буде|будуть|здамо|закінчимо|запустимо|відкриємо|привеземо|привезуть|доставлять|доставимо|відвантажать|стане
  `,
  en: "won't|not|cannot|can't ..2 arrive|come|open|make|ready|happen|finished|finish|delivered|deliver|there|here|launch|up|done",
})

/** What an earlier touch has to say so that a step may follow it. */
const BEFORE: Readonly<Record<2 | 3, ActName>> = { 2: 'risk', 3: 'fearConfirmed' }

/**
 * Whether the step before the letter's own was taken: by an earlier letter on the topic, a protocol or an entry of the journal, or as the
 * letter itself recalls.
 */
export function stepBeforeWasTaken({ files }: Relationship, letter: Letter, step: 2 | 3): boolean {
  if (recalls(letter, step)) return true
  return files.some(file =>
    file.documents.some(
      document => document !== letter && isNotLater(document, letter) && carries(document, letter, step),
    ),
  )
}

/** "When I wrote on the 6th I said that the axle might hold us up." */
const recalls = ({ body }: Letter, step: 2 | 3): boolean =>
  body.some(s => does(s, 'toldBefore') && (step === 2 || (does(s, 'fearConfirmed') && isFeared(s))))

/** A document of unknown day counts as an earlier one. */
const isNotLater = ({ date }: Pick<DocumentBase, 'date'>, letter: Letter): boolean =>
  !date?.day || !letter.date?.day || compareDays(date.day, letter.date.day) <= 0

function carries(document: Document, letter: Letter, step: 2 | 3): boolean {
  if (document.kind === 'email') return letterCarries(document, letter, step)
  if (document.kind === 'protocol') return protocolCarries(document, letter, step)
  return document.kind === 'touches' && journalCarries(document, letter, step)
}

const letterCarries = (other: Letter, letter: Letter, step: 2 | 3): boolean =>
  (other.landing === undefined ? other.body.some(s => does(s, BEFORE[step])) : other.landing === step - 1) &&
  isSameTopic(other, letter)

const protocolCarries = ({ sentences, language }: Protocol, letter: Letter, step: 2 | 3): boolean =>
  speaksOf(sentences.map(s => s.prose.text).join(' '), letter) &&
  sentences.some(s => says(s.prose.text, language, step) && speaksOf(s.prose.text, letter))

const journalCarries = ({ entries, language }: TouchJournal, letter: Letter, step: 2 | 3): boolean =>
  entries.some(
    entry =>
      entry.direction === 'ours' &&
      isNotLater(entry, letter) &&
      says(entryText(entry), language, step) &&
      speaksOf(entryText(entry), letter),
  )

const entryText = ({ what, meaning, benefit, outcome }: TouchEntry): string =>
  [what, meaning, benefit, outcome].map(prose => prose?.text ?? '').join('. ')

/** A journal is terse: "warned" alone tells the first step. */
const says = (text: string, language: Language, step: 2 | 3): boolean => {
  const acts = doesIn(text, language, 'email')
  return acts.has(BEFORE[step]) || (step === 2 && acts.has('warns'))
}
