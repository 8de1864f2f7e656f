import type { Agenda, Sentence } from './document/model.ts'
import { isOpen } from './document/open-point.ts'
import { sameName } from './document/people/names.ts'
import { readSections } from './document/sections.ts'
import { does } from './document/sentences.ts'
import { type Word, wordsOf } from './language/segment.ts'
import { anyOf, wordSet } from './language/spoken.ts'
import type { ActName } from './lexicon/acts.ts'
import { givenNameOf, isGivenName } from './lexicon/given-names.ts'
import { isInside } from './markdown/span.ts'

/**
 * Somebody leads the meeting, it may be, in words that no phrase knows: outside the questions and the lists of people a sentence names the talk
 * as a thing, and one of us as whoever does something with it. "Julie looks after the flow of the talk", «Хозяйкой встречи будет Эльвира».
 */
export function mayBeLed(agenda: Agenda): boolean {
  const { approval, previous, preparation, rehearsal, goal, itemsSpan, items } = agenda
  const taken = [approval, previous, preparation, rehearsal, goal?.span, items.length > 1 ? itemsSpan : undefined]
  const lists = readSections(agenda.blocks)
    .filter(({ roles }) => LISTS.some(role => roles.has(role)))
    .map(({ span }) => span)
  return agenda.sentences.some(
    s =>
      !s.quoted &&
      s.span.start > agenda.title.end &&
      agenda.blocks[s.block]?.kind !== 'heading' &&
      !taken.some(one => one && (isInside(s.span, one) || isInside(one, s.span))) &&
      !lists.some(one => isInside(s.span, one)) &&
      !agenda.participants.some(({ span }) => isInside(s.span, span) && agenda.blocks[s.block]?.kind !== 'paragraph') &&
      !TELLS_ELSE.some(act => does(s, act)) &&
      !isOpen(s.prose.text.slice(s.prose.text.indexOf(':') + 1), agenda.language) &&
      (namesTalk(s) || isLabelOfTalk(s.prose.text)) &&
      namesDoer(s, agenda),
  )
}

/** "Captain for the day: Lara": a short label of the talk, and a name behind it. */
const isLabelOfTalk = (text: string): boolean => {
  const [, label = '', value = ''] = /^([^:]{3,40}):\s+(.{2,60})$/u.exec(text) ?? []
  return TALK.test(label) && !OF_ELSE.test(label) && wordsOf(value)[0]?.capital === true
}

const OF_ELSE = anyOf({
  ru: 'участни*, присутств*, тема, цель, место, время, дата, формат, приглаш*, кто будет, для кого, протокол*, запис*',
  uk: 'учасни*, присутн*, тема, мета, місце, час, дата, формат, запрош*, хто буде, для кого, протокол*, запис*',
  en: 'participant*, attend*, present, topic, goal, aim, purpose, place, time, date, format, invite*, who comes, minutes, notes',
})

const LISTS = ['participants', 'ours', 'theirs', 'goal', 'format', 'date', 'topic', 'approval', 'sent'] as const

const TELLS_ELSE: readonly ActName[] = ['sendAgenda', 'reacts', 'prepares', 'rehearses', 'aim', 'previous']

/** The talk as what somebody does something with; "at the meeting", «на встрече» only tell where. */
function namesTalk({ prose: { text } }: Sentence): boolean {
  const words = wordsOf(text)
  return words.some((word, i) => {
    if (!TALK.test(text.slice(word.start, word.end))) return false
    const before = words
      .slice(Math.max(0, i - 3), i)
      .filter((_, k, all) => !all.slice(k + 1).some(w => w.cut || w.parted))
    return !word.cut && !before.some(({ norm }) => WHERE.has(norm))
  })
}

const TALK = anyOf({
  ru: 'встреч*, разговор*, обсуждени*, бесед*, созвон*, совещани*, переговор*, видеовстреч*, видеозвон*, видеосозвон*, пунктам, пункту, ведени*, модераци*, фасилитаци*, сценари*, регламент*, повестк*, слово, слова',
  uk: 'зустріч*, розмов*, обговоренн*, бесід*, дзвінк*, нарад*, перемовин*, переговор*, відеозустріч*, відеодзвін*, дзвінок, пунктам, пункту, веденн*, модераці*, фасилітаці*, сценарі*, регламент*, порядк* денн*, слово, слова',
  en: 'meeting, discussion, conversation, talk, talking, call, session, agenda, floor, running order, points, proceedings, flow, facilitation, moderation, day, hour, word, say',
})

/** Before the talk: where or when something is, or what it is for. */
const WHERE = wordSet({
  ru: 'на, в, во, к, ко, до, после, перед, для, о, об, время, с, со, участники, место, дата, тема, цель, формат',
  uk: 'на, в, у, до, після, перед, для, про, час, з, із, зі, учасники, місце, дата, тема, мета, формат',
  en: 'at, in, to, for, before, after, during, on, about, with, into, from, next, last, every, one, per, an, this, that, working, joins, join, joining',
})

/** One of ours, or of nobody knows whom, as whoever does it: in the first case, or behind «за», «у», "by". */
function namesDoer({ prose: { text } }: Sentence, { participants, language, name }: Agenda): boolean {
  const words = wordsOf(text)
  const titled = new Set(wordsOf(name).map(({ norm }) => norm))
  return words.some((word, i) => {
    if (!word.capital) return false
    const [norm, before] = [word.norm, words[i - 1]]
    const known = participants.filter(p => sameName(norm, p.name))
    if (known.some(({ side }) => side === 'client')) return false
    const isDirect =
      isGivenName(norm) || known.some(p => wordsOf(p.name).some(w => w.norm === norm)) || isFullName(words, i, titled)
    if (!isDirect && known.length === 0 && givenNameOf(norm) === undefined) return false
    if (before && !word.parted && HOLDS.has(before.norm)) return true
    return (
      isDirect &&
      !(before && !word.parted && OBLIQUE.has(before.norm)) &&
      (language !== 'en' || (text[word.end] !== "'" && text[word.end] !== '’'))
    )
  })
}

/** "Kofi Mensah": two words with capitals inside a sentence, of which the title knows none. */
const isFullName = (words: readonly Word[], at: number, titled: ReadonlySet<string>): boolean => {
  const [first, second] = [words[at]!, words[at + 1]]
  return at > 0 && second?.capital === true && !second.parted && ![first, second].some(({ norm }) => titled.has(norm))
}

const HOLDS = wordSet({ ru: 'за, у, руках, на', uk: 'за, у, в, руках, на', en: 'by, is, to' })
const OBLIQUE = wordSet({
  ru: 'с, со, для, к, ко, от, про, о, об, у, из',
  uk: 'з, із, зі, для, до, від, про, у, в',
  en: 'with, for, to, from, of, about, at, near, ask, tell, meet, meeting',
})
