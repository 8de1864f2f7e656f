import { type ClientRequest, QUESTIONS, type Question } from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { sideOf } from '../../core/document/request/side.ts'
import type { Language } from '../../core/language/language.ts'
import { plainProse } from '../../core/markdown/prose.ts'
import { clientName } from '../../core/relationship/clients.ts'
import { ALONE, type Relationship } from '../../core/relationship/relationship.ts'
import type { Localized } from '../../core/rule.ts'
import { knownOf } from '../../core/template/known.ts'
import { stepsFrom } from '../../core/way/index.ts'
import { RULES } from '../../rules/index.ts'
import { asked, wanted } from '../asking.ts'
import { type Call, languageAsked } from '../call.ts'
import { documentOfStep, placed } from '../documents.ts'
import { gather } from '../gather.ts'
import { weighed } from '../reporters/weighed.ts'
import { packedTemplates, templateShown, templatesFor } from '../templates.ts'
import { draftOf, type Told } from './danetor-draft.ts'
import { clientsNamed } from './named-client.ts'
import { configurationsOf, tellFaults, todayOf } from './shared.ts'
import { isTakenIn, writeNew } from './write-new.ts'

/** Asks what the request is and the three questions, writes it down, and offers the letter that follows. */
export async function askRequest(call: Call): Promise<number> {
  const { terminal, locale } = call
  const { cwd } = terminal
  const { workspace, configurationOf } = gather(['.'], { cwd, configurations: configurationsOf(call, RULES) })
  const relationship = relationshipAsked(call, workspace.clients)
  const lang = call.value('lang')
  const language = lang === undefined ? (relationship.files[0]?.language ?? locale) : languageAsked('--lang', lang)
  const told = await answersTo(call, language)
  const { settings } = configurationOf(relationship.files[0]?.path ?? 'new.md')
  const known = { ...knownOf(relationship, settings, todayOf(call)), topic: told.what.replace(/[[\]]/gu, '') }
  const { templates, faults } = templatesFor(cwd)
  const draft = draftOf(told, known, [templates, packedTemplates()], language)
  if ('message' in draft) {
    tellFaults([draft], terminal, locale)
    return 2
  }
  const made = placed(draft, draft.template, relationship, isTakenIn(cwd))
  const file = readDocument(made.path, made.text)
  const request = file.documents[0] as ClientRequest
  terminal.stderr.write(`\n${weighed(request, file, locale)}`)
  const fault = writeNew(made, call) ?? (await offerLetter())
  const all = [...(fault ? [fault] : []), ...faults]
  tellFaults(all, terminal, locale)
  return all.length > 0 ? 2 : 0

  async function offerLetter() {
    const step = stepsFrom(file, relationship, todayOf(call)).find(({ way }) => way.id === 'answer')
    if (!step || call.value('out') === '-') return undefined
    const name = templateShown(templates, step.template, { language: file.language, locale })
    const answer = await asked(call, `${LETTER[locale]}: ${name}? ${EITHER[locale]}`)
    if (sided(answer ?? '', locale) !== 'yes') return undefined
    const letter = documentOfStep(step, { templates, settings, isTaken: isTakenIn(cwd) })
    if ('ru' in letter) return { path: made.path, message: letter }
    return 'message' in letter
      ? letter
      : writeNew(letter, { ...call, value: name => (name === 'out' ? undefined : call.value(name)) })
  }
}

async function answersTo(call: Call, language: Language): Promise<Told> {
  const { locale } = call
  const what = await wanted(call, WHAT[locale])
  const cost = (await asked(call, COST[locale])) ?? ''
  const answers: Partial<Record<Question, Told['answers'][Question]>> = {}
  for (const question of QUESTIONS) answers[question] = await yesOrNo(call, QUESTION[question][locale], language)
  return { what, cost, answers: answers as Told['answers'], reason: (await asked(call, REASON[locale])) ?? '' }
}

async function yesOrNo(call: Call, question: string, language: Language): Promise<Told['answers'][Question]> {
  for (;;) {
    const answer = await wanted(call, `${question} ${YES_OR_NO[call.locale]}`)
    const side = sided(answer, language) ?? sided(answer, call.locale)
    if (side) return { side, why: answer.replace(/^\p{L}+[\s,.:;—–-]*/u, '').trim() }
    call.terminal.stderr.write(`  ${PLAINLY[call.locale]}\n`)
  }
}

function sided(answer: string, language: Language): 'yes' | 'no' | undefined {
  if (/^[yдт]$/iu.test(answer)) return 'yes'
  if (/^[nн]$/iu.test(answer)) return 'no'
  const side = sideOf(plainProse(answer, 0), language)
  return side === 'yes' || side === 'no' ? side : undefined
}

function relationshipAsked(call: Call, clients: ReadonlyMap<string, Relationship>): Relationship {
  const name = call.value('client')
  if (name === undefined) return ALONE
  const known = [...clients].map(([key, { files }]) => ({ key, name: clientName(key, files) }))
  return clients.get(clientsNamed(name, known)[0]!.key)!
}

const WHAT: Localized = {
  ru: 'О чём просит клиент?',
  uk: 'Про що просить клієнт?',
  en: 'What does the client ask for?',
}

const COST: Localized = {
  ru: 'Во что нам это обойдётся: часы, деньги, сроки? Enter пропускает',
  uk: 'Чого нам це коштуватиме: години, гроші, строки? Enter пропускає',
  en: 'What will it cost us: hours, money, time? Enter skips',
}

const QUESTION: Readonly<Record<Question, Localized>> = {
  client: {
    ru: 'Принесёт ли это пользу клиенту?',
    uk: 'Чи буде з цього користь клієнтові?',
    en: 'Does it serve the client?',
  },
  company: { ru: 'Принесёт ли это пользу нам?', uk: 'Чи буде з цього користь нам?', en: 'Does it serve us?' },
  trust: {
    ru: 'Вырастет ли доверие настолько, чтобы окупить затраты?',
    uk: 'Чи зросте довіра настільки, щоб окупити витрати?',
    en: 'Does trust grow enough to pay for the cost?',
  },
}

const YES_OR_NO: Localized = { ru: 'Да или нет, и почему', uk: 'Так чи ні, і чому', en: 'Yes or no, and why' }

const EITHER: Localized = { ru: 'Да или нет', uk: 'Так чи ні', en: 'Yes or no' }

const PLAINLY: Localized = {
  ru: 'Начните с «да» или «нет».',
  uk: 'Почніть із «так» або «ні».',
  en: 'Begin with yes or no.',
}

const REASON: Localized = {
  ru: 'Причина решения одной строкой? Enter пропускает',
  uk: 'Причина рішення одним рядком? Enter пропускає',
  en: 'The reason of the decision in a line? Enter skips',
}

const LETTER: Localized = { ru: 'Написать письмо', uk: 'Написати лист', en: 'Write the letter' }
