import { anyOf, spoken } from '../../language/spoken.ts'
import { textBefore } from '../../markdown/prose.ts'
import type { Act, Sentence } from '../model.ts'
import { does } from '../sentences.ts'
import { isConditional } from './asks.ts'
import { firstAct, firstHeld, type Said, saidBy } from './voice.ts'

/** A failure that happened, not one that might, is asked about or is ruled out; one to come is a failure where it is regretted. */
export function harmIn(letter: Said): Act | undefined {
  const holds = told(letter)
  const grieved = ['apology', 'regret', 'ourFault'].some(name => firstAct(letter, name as 'apology') !== undefined)
  return firstHeld(saidBy(letter), 'failure', s => holds(s) && (grieved || !isForecast(s)))
}

/** "By then the patch will be under water": what is yet to come. */
export function isForecast(sentence: Sentence): boolean {
  const { span } = does(sentence, 'failure') ?? sentence
  const before = textBefore(sentence.prose, span)
  return FORECAST.test(before)
}

const FORECAST = spoken`(?:^|\s)${{
  ru: 'будет, будут, может, могут, окажется, окажутся, рискует, рискуют, грозит, грозят',
  uk: 'буде, будуть, може, можуть, опиниться, опиняться, ризикує, ризикують, загрожує, загрожують',
  en: "will, *'ll, would, could, might, may, won't, about to, going to, bound to, likely to",
}}(?=\s)[^,;:.—–]*$`

/** Attached or told are the findings of a survey, an audit, a look at what is the reader's, and nothing of it is regretted or owned: no failure of ours. */
export const reportsOn = (letter: Said): boolean =>
  OWNING.every(name => !firstAct(letter, name)) &&
  (letter.subject?.sentences.some(s => isReport(s, FINDINGS)) ||
    letter.body.slice(0, 2).some(s => isReport(s, does(s, 'forwards') ? FINDINGS : FOUND)))

const isReport = (sentence: Sentence, words: RegExp): boolean =>
  words.test(sentence.prose.text) && !does(sentence, 'failure') && !does(sentence, 'called')

const OWNING = ['ourFault', 'regret', 'noRepeat', 'mixedUp', 'compensates'] as const

const FINDINGS = anyOf({
  ru: 'обследовани*, осмотр|осмотра|осмотре|осмотру, диагностик*, аудит*, экспертиз*, дефектовк*, ревизи*, что показал*|нашли|нашёл|нашла|увидели',
  uk: 'обстежен*, огляд|огляду|огляді, діагностик*, аудит*, експертиз*, дефектовк*, ревізі*, що показав|показала|показало|показали|знайшли|знайшов|знайшла|побачили',
  en: 'survey, inspection, audit, assessment, diagnosis, diagnostics, appraisal, examination, check-up, health check, findings, what we|i|it|the ?check|test|look found|showed|shows|saw',
})

/** "The audit is done", «обследование показало». */
const FOUND = spoken`${{
  ru: 'обследовани*, осмотр, диагностик*, аудит, экспертиз*, дефектовк*, ревизи*',
  uk: 'обстежен*, огляд, діагностик*, аудит, експертиз*, дефектовк*, ревізі*',
  en: 'survey, inspection, audit, assessment, diagnosis, appraisal, examination, check-up, health check',
}}\s(?:[^\s,;.]+\s){0,4}?${{
  ru: 'показал*, готов*, закончен*, завершен*, провели, сделан*, на одной странице, коротко',
  uk: 'показав, показала, показало, готов*, закінчен*, завершен*, провели, зроблен*, на одній сторінці, коротко',
  en: 'is|are|was done|ready|finished|complete|in|over, found, showed, shows, in one page, in short',
}}`

export const told =
  ({ language }: Said) =>
  (sentence: Sentence): boolean =>
    !sentence.prose.text.includes('?') &&
    !does(sentence, 'noRepeat') &&
    !(does(sentence, 'asksConfirm') && does(sentence, 'request')) &&
    !isConditional(sentence, language) &&
    !isSlipOfMail(sentence)

/** «Забыла вложить смету»: a slip that the next letter mends. */
const SLIP_OF_MAIL = anyOf({
  ru: `
    забыл|забыла|забыли вложить|прикрепить|приложить|вложение|файл|ссылку, ушёл|ушла|ушло|ушли|отправил* без вложени*
    не прикрепил*|приложил*|вложил*|подгрузил*, не тот|ту файл|вложение|ссылку, файл|ссылка|вложение не открыва*|открыл*, битая|нерабочая ссылка
  `,
  uk: `
    забув|забула|забули вкласти|прикріпити|додати|долучити|вкладення|файл|посилання, пішов|пішло|пішла|відправив|відправила без вкладен*
    не прикріпив*|прикріпил*|долучив*|долучил*|додався|додалося|додалася|додалось|додалась, не той|те файл|вкладення|посилання
    файл|посилання|вкладення не відкрива*|відкри*
  `,
  en: `
    forgot to attach|include|enclose, forgot the attachment|link|file, attachment|file|link did not|didn't go|come|attach|open|work
    missed off|out the attachment, without the attachment, wrong file|attachment|link
  `,
})

/** What the letter before lacked, and this one brings. */
export const isSlipOfMail = ({ prose }: Sentence): boolean => SLIP_OF_MAIL.test(prose.text)
