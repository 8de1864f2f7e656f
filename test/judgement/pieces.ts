import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { calendarOf } from '../../core/language/calendar.ts'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { lint } from '../../core/linter.ts'
import { DEFAULT_SETTINGS } from '../../core/settings.ts'
import { relationshipOf, workspaceOf } from '../../core/workspace.ts'
import { RULES } from '../../rules/index.ts'

/** Pieces of documents in a plain frame: parts that are there (`parts/`), of which nobody should complain, and single slips (`slips/`), which should be named. */

export interface PieceTally {
  readonly name: string
  readonly language: Language
  readonly pieces: number
  /** Parts that drew a complaint, slips that were named. */
  readonly reported: number
  readonly findings: ReadonlyMap<string, number>
}

/** Every `LANGUAGE/PART.txt` below a folder: how many of the parts draw a complaint that they do not deserve. */
export const judgeParts = (folder: string): PieceTally[] =>
  tallied(folder, (name, language, piece) => {
    const asked = ASKED[name]
    if (!asked) throw new Error(`${folder}: no part is called ${name}`)
    return rulesIn(framed(name, language, piece)).filter(rule => asked.includes(rule) || !LACKED_BY_FRAMES.has(rule))
  })

/** Every `LANGUAGE/RULE.txt` below a folder: how many of the slips are named by that rule. */
export const judgeSlips = (folder: string): PieceTally[] =>
  tallied(folder, (rule, language, piece) => rulesIn(slipped(rule, language, piece)).filter(found => found === rule))

const TODAY = calendarOf('2026-11-23')!

function tallied(folder: string, judge: (name: string, language: Language, piece: string) => string[]): PieceTally[] {
  return LANGUAGES.flatMap(language =>
    readdirSync(join(folder, language))
      .filter(file => file.endsWith('.txt'))
      .sort()
      .map(file => {
        const name = basename(file, '.txt')
        const pieces = piecesOf(readFileSync(join(folder, language, file), 'utf8'))
        const said = pieces.map(piece => judge(name, language, piece))
        const findings = new Map<string, number>()
        for (const rule of said.flat()) findings.set(rule, (findings.get(rule) ?? 0) + 1)
        return {
          name,
          language,
          pieces: pieces.length,
          reported: said.filter(rules => rules.length > 0).length,
          findings,
        }
      }),
  )
}

/** They are parted by lines of `%%%`. */
const piecesOf = (text: string): string[] =>
  text
    .split(/^%%%\s*$/mu)
    .map(piece => piece.replace(/^\n+|\n+$/gu, ''))
    .filter(piece => piece.trim() !== '')

interface Framed {
  readonly path: string
  readonly text: string
}

function rulesIn({ path, text }: Framed): string[] {
  const workspace = workspaceOf([{ path, text }])
  const file = workspace.files.get(path)!
  if (file.kind === undefined) return ['unread']
  return lint(file, {
    rules: RULES,
    settings: DEFAULT_SETTINGS,
    today: TODAY,
    relationship: relationshipOf(workspace, path),
  }).map(finding => finding.rule)
}

interface Frame {
  readonly protocol: string
  readonly agenda: string
  readonly questions: string
  readonly tasks: string
  readonly decisions: string
  readonly first: string
  readonly second: string
  readonly letter: string
  readonly signed: string
  readonly client: string
  readonly touches: string
  readonly request: string
}

const FRAMES: Readonly<Record<Language, Frame>> = {
  ru: {
    protocol: '# Протокол встречи с «Орбитой», 20 ноября 2026',
    agenda: '# Повестка встречи с «Орбитой», 27 ноября 2026',
    questions: '## Вопросы',
    tasks: '## Задачи',
    decisions: '## Решения',
    first: 'Что показал первый месяц',
    second: 'Смета на декабрь',
    letter: 'Тема: Заказ для «Орбиты»\n\nАнна Петровна, добрый день!',
    signed: 'Николай',
    client: '# Карточка клиента: «Орбита»',
    touches: '# Касания: «Орбита»',
    request: '# Запрос «Орбиты» от 18 ноября 2026',
  },
  uk: {
    protocol: '# Протокол зустрічі з «Орбітою», 20 листопада 2026',
    agenda: '# Порядок денний зустрічі з «Орбітою», 27 листопада 2026',
    questions: '## Питання',
    tasks: '## Завдання',
    decisions: '## Рішення',
    first: 'Що показав перший місяць',
    second: 'Кошторис на грудень',
    letter: 'Тема: Замовлення для «Орбіти»\n\nГанно Петрівно, добрий день!',
    signed: 'Микола',
    client: '# Картка клієнта: «Орбіта»',
    touches: '# Дотики: «Орбіта»',
    request: '# Запит «Орбіти» від 18 листопада 2026',
  },
  en: {
    protocol: '# Minutes of the meeting with Orbit Ltd, 20 November 2026',
    agenda: '# Agenda: meeting with Orbit Ltd, 27 November 2026',
    questions: '## Items',
    tasks: '## Actions',
    decisions: '## Decisions',
    first: 'What the first month has shown',
    second: 'Budget for December',
    letter: 'Subject: The Orbit order\n\nDear Anna,',
    signed: 'Nick',
    client: '# Client card: Orbit Ltd',
    touches: '# Touches: Orbit Ltd',
    request: '# Request of Orbit Ltd, 18 November 2026',
  },
}

/** A part where it would stand, in a document of its own that holds little else. */
function framed(name: string, language: Language, piece: string): Framed {
  const frame = FRAMES[language]
  const agenda = (...blocks: readonly string[]) => document('agenda', frame.agenda, ...blocks)
  const questions = (...lines: readonly string[]) => `${frame.questions}\n\n${lines.join('\n')}`
  const numbered = [`1. ${frame.first}`, `2. ${frame.second}`]
  if (name === 'p-date') return document('protocol', piece, questions(`- ${frame.first}`))
  if (name === 'p-action') return document('protocol', frame.protocol, frame.tasks, asItem(piece))
  if (name.startsWith('p-')) return document('protocol', frame.protocol, piece)
  if (name === 'a-items') return agenda(piece)
  if (name === 'a-wrap-up') return agenda(questions(...numbered, LISTED.test(piece) ? piece : `\n${piece}`))
  if (name === 'a-previous' && LISTED.test(piece) && !piece.includes('\n'))
    return agenda(questions(piece, `2. ${frame.first}`, `3. ${frame.second}`))
  if (name.startsWith('a-')) return agenda(piece, questions(...numbered))
  if (name.startsWith('l-')) return document('letter', frame.letter, piece, frame.signed)
  if (name.startsWith('c-')) return document('client', frame.client, piece)
  if (name.startsWith('t-')) return document('touches', frame.touches, name === 't-line' ? asItem(piece) : piece)
  return document('request', frame.request, piece)
}

const LISTED = /^\s*(?:[-*+]|\d+[.)])\s/u

const asItem = (piece: string): string => (/^[-*]\s/u.test(piece) ? piece : `- ${piece}`)

function slipped(rule: string, language: Language, piece: string): Framed {
  const frame = FRAMES[language]
  if (!rule.startsWith('protocol-')) return document('letter', frame.letter, piece, frame.signed)
  const listed = /^[-*#|]/u.test(piece)
  const body = listed || rule === 'protocol-scope-creep' ? piece : `- ${piece.replaceAll('\n', '\n  ')}`
  return document('protocol', frame.protocol, rule.includes('-action-') ? frame.tasks : frame.decisions, body)
}

const document = (name: string, ...blocks: readonly string[]): Framed => ({
  path: `${name}.md`,
  text: `${blocks.join('\n\n')}\n`,
})

const TOUCH = ['touch-entry', 'touch-purpose', 'touch-benefit']
const INCIDENT = ['incident-apology', 'incident-remedy', 'incident-prevention', 'incident-call-first']

/** What is asked of each part, besides all that is asked of any text. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'p-date': ['protocol-date'],
  'p-participants': ['protocol-participants'],
  'p-previous': ['protocol-previous-agreements'],
  'p-outcome': ['protocol-outcome'],
  'p-action': [],
  'p-client-step': ['protocol-client-step'],
  'p-scope': [],
  'p-sent': ['protocol-sent'],
  'p-next': ['protocol-next-step'],
  'a-goal': ['agenda-goal'],
  'a-format': ['agenda-format'],
  'a-approval': ['agenda-approval'],
  'a-duration': ['agenda-duration'],
  'a-facilitator': ['agenda-facilitator'],
  'a-preparation': ['agenda-preparation'],
  'a-previous': ['agenda-previous-agreements'],
  'a-wrap-up': ['agenda-wrap-up'],
  'a-participants': [
    'agenda-participants',
    'agenda-decision-maker',
    'agenda-status-parity',
    'agenda-client-headcount',
    'agenda-performer-alone',
  ],
  'a-items': ['agenda-items', 'agenda-wrap-up', 'agenda-duration'],
  'l-refusal': ['refusal-empathy', 'refusal-reason', 'refusal-alternative'],
  'l-incident': [...INCIDENT, 'email-ask'],
  'l-third': INCIDENT,
  'l-ask': ['email-ask', 'email-ask-deadline', 'email-consequence', 'email-structure'],
  'l-summary': ['email-confirmation'],
  'l-gift': [],
  'l-answer': ['email-ask'],
  'l-landing1': ['landing-script'],
  'l-landing2': ['landing-script'],
  'l-landing3': ['landing-script'],
  'c-decision-maker': ['client-decision-maker'],
  'c-goals': ['client-goals'],
  'c-plan-b': ['client-plan-b'],
  'c-channels': ['client-channels'],
  'c-plan': ['client-plan'],
  'c-control': ['client-control-points'],
  'c-expectations': ['client-expectations'],
  'c-portrait': ['client-portrait'],
  't-line': TOUCH,
  't-heading': TOUCH,
  't-table': TOUCH,
  'r-answers': ['danetor-answers'],
}

/** What a frame lacks because it holds one part and nothing else. */
const LACKED_BY_FRAMES = new Set([
  ...Object.values(ASKED).flat(),
  'email-subject',
  'email-length',
  'email-forward-only',
  'email-channel',
  'tone-apart',
  'agenda-open-actions',
  'protocol-agenda-coverage',
  'touch-cadence',
  'touch-unanswered',
  'touch-unwritten',
  'touch-channel',
  'landing-step',
])
