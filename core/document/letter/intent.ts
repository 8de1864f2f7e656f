import { anyOf, opening } from '../../language/spoken.ts'
import type { Entry } from '../../markdown/block.ts'
import { type Prose, sourceSpan, textUpTo } from '../../markdown/prose.ts'
import type { Span } from '../../markdown/span.ts'
import { valueFor } from '../keys.ts'
import type { Act, Intent, Letter, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isConditional } from './asks.ts'
import { incidentSigns } from './incident.ts'
import { landingSigns } from './landing.ts'
import { isNoPresentOfOurs, isSentOver } from './present.ts'
import { refusalIn } from './refusal.ts'
import { firstAct, firstIn, type Said, saidBy } from './voice.ts'

const NAMES: Readonly<Record<Intent, RegExp>> = {
  refusal: opening({ ru: 'отказ*', uk: 'відмов*', en: 'refus*, declin*' }),
  landing: opening({ ru: 'приземл*', uk: 'приземл*', en: 'landing*' }),
  incident: opening({ ru: 'инцидент*, сбой*, авари*', uk: 'інцидент*, збій*, аварі*', en: 'incident*' }),
  acknowledgement: opening({ ru: 'подтвержд*, получен*', uk: 'підтвердж*, отриман*', en: 'ack*' }),
  summary: opening({ ru: 'итог*, резюме', uk: 'підсум*, резюме', en: 'summ*, recap*' }),
  report: opening({ ru: 'отчёт*, промежут*', uk: 'звіт*, проміж*', en: 'report*, interim*' }),
  completion: opening({ ru: 'завершен*, окончан*', uk: 'завершен*, закінчен*', en: 'complet*, final*' }),
  presentation: opening({ ru: 'презентац*, представлен*', uk: 'презентац*, представлен*', en: 'present*' }),
  gift: opening({ ru: 'подар*', uk: 'подар*, дарунок*', en: 'gift*' }),
  reminder: opening({ ru: 'напомин*', uk: 'нагад*', en: 'remind*' }),
  forward: opening({ ru: 'пересыл*', uk: 'пересил*', en: 'forward*, fwd*' }),
}

/** What the letter is for, with the words that show it: `intent:` wins, one or several; else the letter's own words. */
export function intentsOf(frontmatter: readonly Entry[], letter: Said, landing: Letter['landing']): Letter['intents'] {
  const named = valueFor(frontmatter, 'intent')
  return named ? namedIntents(named) : shownIntents(letter, landing)
}

function namedIntents(named: Prose): Letter['intents'] {
  const span = sourceSpan(named, 0, named.text.length)
  const words = named.text.split(/[,;/+]/u).map(word => word.trim())
  const intents = Object.entries(NAMES).filter(([, name]) => words.some(word => name.test(word)))
  return new Map(intents.map(([intent]) => [intent as Intent, [span]]))
}

function shownIntents(letter: Said, landing: Letter['landing']): Letter['intents'] {
  const signs = new Map<Intent, readonly Act[]>(Object.entries(mattersOf(letter)) as [Intent, readonly Act[]][])
  const no = signs.get('summary')?.length ? undefined : ownNo(letter, signs.get('forward')?.[0])
  if (landing !== undefined) signs.set('landing', landingSigns(letter, landing))
  // «Получил ваш запрос. Склад краску назад не берёт»: it is answered at once.
  const received = no?.act.name === 'houseDenies' ? [] : acknowledgementSigns(letter)
  const told = received.length === 0 || firstIn(letter.body, 'ourFault')
  const failed =
    landing === undefined && told && !isOwedToUs(letter, signs) ? incidentSigns(letter, no !== undefined) : []
  if (received.length > 0 && failed.length === 0) signs.set('acknowledgement', received)
  else if (failed.length > 0) {
    signs.set('incident', failed).delete('gift')
    signs.delete('summary')
  } else if (landing === undefined && no) signs.set('refusal', [no.act])
  return spansOf(signs, landing)
}

/** A reminder that owns up to nothing and regrets nothing: what is missing, the reader owes. */
const isOwedToUs = (letter: Said, signs: ReadonlyMap<Intent, readonly Act[]>): boolean =>
  Boolean(signs.get('reminder')?.length) && OWNING_UP.every(name => !firstAct(letter, name))

const OWNING_UP = ['apology', 'regret', 'ourFault', 'noRepeat', 'mixedUp', 'thirdParty', 'excuse'] as const

/** Behind the words that pass something on, a no without "we" is another's. */
function ownNo(letter: Said, forwarded: Act | undefined): ReturnType<typeof refusalIn> {
  const no = refusalIn(letter)
  return no &&
    forwarded &&
    forwarded.span.start < no.act.span.start &&
    !OURSELVES.test(textUpTo(no.sentence.prose, no.act.span))
    ? undefined
    : no
}

const OURSELVES = anyOf({
  ru: 'мы, я, нам, нас, мне, нами, *ем, *им, *ём',
  uk: 'ми, я, нам, нас, мені, нами, *ємо, *емо, *имо, *їмо',
  en: "we, i, us, me, our, we'll, i'll, we're, i'm, we'd, i'd",
})

/** A landing named in the frontmatter may show in no word at all. */
function spansOf(signs: ReadonlyMap<Intent, readonly Act[]>, landing: Letter['landing']): Letter['intents'] {
  const told = [...signs].filter(([intent, acts]) => acts.length > 0 || (intent === 'landing' && landing !== undefined))
  return new Map(told.map(([intent, acts]) => [intent, acts.map((act): Span => act.span)]))
}

const mattersOf = (letter: Said): Partial<Record<Intent, readonly Act[]>> => {
  const completion = completionSigns(letter)
  return {
    summary: summarySigns(letter),
    completion,
    report: completion.length > 0 ? [] : one(firstIn(beginningOf(letter), 'tellsResults')),
    presentation: one(firstIn(beginningOf(letter), 'showsApproach') ?? shownLater(letter)),
    gift: giftSigns(letter),
    reminder: one(firstIn(beginningOf(letter), 'reminds')),
    forward: one(firstIn(beginningOf(letter), 'forwards')),
  }
}

/** «Представляю концепцию …» at the head of a later paragraph: what was seen and counted came before. */
function shownLater({ body }: Said): Act | undefined {
  const heads = body.filter((sentence, i) => body[i - 1]?.block !== sentence.block)
  const shown = firstIn(heads, 'showsApproach')
  return heads.some(({ span }) => span.start === shown?.span.start) ? shown : undefined
}

const one = (act: Act | undefined): readonly Act[] => (act ? [act] : [])

const OPENING = 3

/** The subject and the first sentences: what a letter is for stands there. */
const beginningOf = (letter: Said) => [...(letter.subject?.sentences ?? []), ...letter.body.slice(0, OPENING)]

const ACKNOWLEDGEMENT_WORDS = 70

const acknowledgementSigns = ({ body, words }: Said): readonly Act[] =>
  words <= ACKNOWLEDGEMENT_WORDS && !body.some(s => does(s, 'refuse') || (does(s, 'declines') && does(s, 'procedure')))
    ? // «Ваши плитки пришли битыми» acknowledges nothing.
      one(
        firstIn(
          body.slice(0, OPENING).filter(s => !does(s, 'failure')),
          'acknowledge',
        ),
      )
    : []

const LEAST_SUMMARY_WORDS = 15

/**
 * A word that calls the letter a summary, over what was said. One line that mentions a meeting sums up nothing, and a reminder only goes back to
 * it; so it is the subject that says so, or names the talk, or the letter has a list.
 */
function summarySigns(letter: Said): readonly Act[] {
  if (letter.words < LEAST_SUMMARY_WORDS || firstIn(beginningOf(letter), 'reminds') || isInsteadOfTalk(letter))
    return []
  const sign = firstIn(beginningOf(letter), 'sumsUp')
  return sign && (isAboutTalk(letter) || letter.paragraphs.some(isList)) ? [sign] : []
}

const isAboutTalk = ({ subject }: Said): boolean =>
  subject !== undefined && (firstIn(subject.sentences, 'sumsUp') !== undefined || TALK.test(subject.prose.text))

const TALK = anyOf({
  ru: 'встреч*, созвон*, звонок|звонка|звонку, разговор*, планёрк*, совещани*, переговор*, визит*',
  uk: 'зустріч*, дзвінок|дзвінка, розмов*, нарад*, планірк*, перемовин*, візит*',
  en: 'meeting*, call, talk, talks, conversation, visit, chat, session',
})

/** Items of one list are read as one paragraph. */
const isList = (sentences: readonly Sentence[]): boolean => new Set(sentences.map(({ block }) => block)).size > 1

/** "I rang, but you were in surgery, so here it is in writing": no talk has been. */
const isInsteadOfTalk = (letter: Said): boolean =>
  beginningOf(letter).some(s => does(s, 'called') && does(s, 'unreached'))

const LEAST_REPORT_WORDS = 40

/** A finished project told at some length, or called a report: a line that it is done is news. */
function completionSigns(letter: Said): readonly Act[] {
  const handed = handedOver(letter)
  const done = firstIn(beginningOf(letter), 'finished') ?? handed
  if (!done) return []
  const report = firstIn(saidBy(letter), 'tellsResults')
  return report || handed || letter.words >= LEAST_REPORT_WORDS ? [done, ...one(report)] : []
}

/** «Сайт открыт по новому адресу. … Подпишите акт»: what stands or works, and a paper to sign that it was taken over. */
export function handedOver(letter: Said): Act | undefined {
  const stands = letter.body
    .slice(0, OPENING)
    .find(
      s =>
        (STANDS.test(s.prose.text) || does(s, 'finished')) &&
        !isConditional(s, letter.language) &&
        !s.prose.text.includes('?'),
    )
  return stands && letter.body.some(s => does(s, 'request') && SIGN.test(s.prose.text) && TAKEOVER.test(s.prose.text))
    ? { name: 'finished', span: stands.span }
    : undefined
}

const STANDS = anyOf({
  ru: `готов|готова|готово|готовы, запущен|запущена|запущено|запущены, открыт|открыта|открыто|открыты, установлен|установлена|установлены|установлено
    смонтирован|смонтирована|смонтированы, собран|собрана|собраны, построен|построена|построены, стоит, стоят, висит, висят, сдан|сдана|сданы, уложен|уложена|уложены
    поставили|повесили|собрали|смонтировали|установили|запустили|уложили, работает, заработал*`,
  uk: `готовий|готова|готове|готові, запущено, відкрито, встановлено, змонтовано, зібрано, збудовано, здано, укладено, покладено, повішено
    поставили|повісили|зібрали|змонтували|встановили|запустили|поклали, працює, запрацюва*`,
  en: 'is|are ready|live|up|in|installed|built|open|fitted|running|standing|finished|done|complete|completed, have|has installed|built|fitted|launched|opened|assembled|laid',
})

const SIGN = anyOf({ ru: 'подпи*, принять', uk: 'підпи*, прийняти', en: 'sign, accept' })
/** The paper of one work; «акт за октябрь» comes every month. */
const TAKEOVER = anyOf({
  ru: 'акт !за, работу, приёмк*',
  uk: 'акт !за, роботу, приймання',
  en: 'acceptance, handover, completion certificate|note, certificate, the work|works',
})

/** Sentences that give something away; what is free only under a condition is a term and no gift. */
export const giftSigns = ({ body, language }: Said): readonly Act[] =>
  body
    .filter(s => gives(s) && !isConditional(s, language))
    .flatMap(s => s.acts.find(act => act.name === 'gift' && !isNoPresentOfOurs(s, act) && !isSentOver(s, act)) ?? [])

const gives = (sentence: Sentence): boolean => !does(sentence, 'refuse') && !sentence.prose.text.includes('?')
