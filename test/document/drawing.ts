import { asksOf } from '../../core/document/letter/asks.ts'
import { evidenceOf } from '../../core/document/letter/evidence.ts'
import type {
  Agenda,
  CardPerson,
  ClientCard,
  ClientRequest,
  Document,
  Letter,
  Participant,
  Protocol,
  TouchEntry,
  TouchJournal,
} from '../../core/document/model.ts'
import { readDocument } from '../../core/document/read.ts'
import { toIso } from '../../core/language/calendar.ts'
import { type Prose, sourceSpan } from '../../core/markdown/prose.ts'
import type { Span } from '../../core/markdown/span.ts'

interface Mark {
  readonly span: Span | undefined
  readonly says: string
}

const CARETS = /^[ \t]*\^+(?:…)? .*$/u

/** The document without what is drawn under its lines. */
export const undrawn = (drawing: string): string =>
  drawing
    .split('\n')
    .filter(line => !CARETS.test(line))
    .join('\n')

/** What the reader of a kind understood, drawn under the words it took it from. */
export function drawn(path: string, text: string): string {
  const marks = readDocument(path, text).documents.flatMap(marksOf)
  const out: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    out.push(line)
    for (const { span, says } of marks)
      if (span && span.start >= start && span.start <= end) out.push(caret(span, start, end, says))
    start = end + 1
  }
  return out.join('\n')
}

function caret({ start, end }: Span, from: number, to: number, says: string): string {
  const width = Math.max(1, Math.min(end, to) - start)
  return `${' '.repeat(start - from)}${'^'.repeat(width)}${end > to ? '…' : ''} ${says}`
}

function marksOf(document: Document): Mark[] {
  if (document.kind === 'agenda') return ofAgenda(document)
  if (document.kind === 'protocol') return ofProtocol(document)
  if (document.kind === 'touches') return ofJournal(document)
  if (document.kind === 'client') return ofCard(document)
  if (document.kind === 'request') return ofRequest(document)
  return document.kind === 'email' ? ofLetter(document) : []
}

const person = ({ nameSpan, side, executive, decides, performer, present }: Participant): Mark => ({
  span: nameSpan,
  says: [
    side ?? 'somebody',
    executive && 'executive',
    decides && 'decides',
    performer && 'performer',
    !present && 'absent',
  ]
    .filter(Boolean)
    .join(', '),
})

const ofAgenda = (agenda: Agenda): Mark[] => [
  { span: agenda.date?.span, says: 'date' },
  { span: agenda.goal?.span, says: agenda.goal?.empty ? 'goal, empty' : 'goal' },
  { span: agenda.duration?.span, says: `${agenda.duration?.minutes} min` },
  { span: agenda.facilitator?.span, says: `led by ${agenda.facilitator?.name}` },
  { span: agenda.approval, says: 'approval' },
  { span: agenda.format?.span, says: `format: ${[...(agenda.format?.forms ?? [])].join(', ')}` },
  { span: agenda.rehearsal ?? agenda.preparation, says: agenda.rehearsal ? 'run-through' : 'preparation' },
  { span: agenda.previous, says: 'goes back' },
  ...agenda.participants.map(person),
  ...agenda.items.map(item => ({
    span: item.span,
    says: ['item', item.minutes && `${item.minutes} min`, item.smallTalk && 'small talk', item.wrapUp && 'wrap-up']
      .filter(Boolean)
      .join(', '),
  })),
]

const ofProtocol = (protocol: Protocol): Mark[] => [
  { span: protocol.date?.span, says: 'date' },
  { span: protocol.previous, says: 'goes back' },
  { span: protocol.sent, says: 'sent' },
  { span: protocol.nextStep, says: 'next step' },
  ...protocol.participants.map(person),
  ...protocol.topics.map(({ span, outcome }) => ({ span, says: outcome ? 'topic' : 'topic, open' })),
  ...protocol.extras.map(({ span, settled }) => ({ span, says: settled ? 'extra' : 'extra, open' })),
  ...protocol.actions.map(({ span, owner, side, due, done, lateCost }) => ({
    span,
    says: [
      'action',
      `by ${owner ?? 'nobody'}`,
      side && `(${side})`,
      due ? 'due' : 'no date',
      lateCost && 'says what a delay costs',
      done && 'done',
    ]
      .filter(Boolean)
      .join(', '),
  })),
]

function ofLetter(letter: Letter): Mark[] {
  return [
    { span: letter.subject?.span, says: 'subject' },
    { span: letter.greeting, says: 'greeting' },
    { span: letter.signature, says: 'signature' },
    ...[...letter.intents].flatMap(([intent, spans]) => spans.map(span => ({ span, says: `shows: ${intent}` }))),
    ...asksOf(letter).map(({ act }) => ({ span: act.span, says: 'asks' })),
    ...evidenceOf(letter).map(({ role, span }) => ({ span, says: role })),
  ]
}

const ofJournal = ({ entries }: TouchJournal): Mark[] => entries.flatMap(ofTouch)

function ofTouch(entry: TouchEntry): Mark[] {
  const { date, time, direction, channel, planned, trust, links } = entry
  const day = date?.day ? toIso(date.day) : date?.near ? toIso(date.near).slice(5) : date ? 'some day' : 'no day'
  const clock = time === undefined ? '' : ` ${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`
  const parts = [`${day}${clock}`, direction === 'ours' ? '→' : '←', channel ?? 'no channel', planned && 'planned']
  const more = [trust !== undefined && `trust ${trust}`, ...links]
  const told = ['who', 'what', 'meaning', 'benefit', 'outcome'] as const
  return [
    { span: entry.span, says: [...parts, ...more].filter(Boolean).join(' ') },
    ...told.map(name => ({ span: spanOfProse(entry[name]), says: name })),
  ]
}

const spanOfProse = (prose: Prose | undefined): Span | undefined =>
  prose && prose.text !== '' ? sourceSpan(prose, 0, prose.text.length) : undefined
const cardPerson = ({ nameSpan, decides, executive, contact }: CardPerson): Mark => ({
  span: nameSpan,
  says: ['person', decides && 'decides', executive && 'executive', contact && 'contact'].filter(Boolean).join(', '),
})

const ofCard = (card: ClientCard): Mark[] => [
  ...card.people.map(cardPerson),
  { span: card.decisionMaker, says: 'decision-maker' },
  { span: card.secondDecisionMaker, says: 'second decision-maker' },
  { span: card.sources, says: 'source' },
  { span: card.goals.project, says: 'goal of the project' },
  { span: card.goals.decisionMaker, says: 'goal of the decision-maker' },
  { span: card.goals.contact, says: 'goal of the contact' },
  ...[...card.channels].map(([situation, { channels, span }]) => ({
    span,
    says: `${situation}: ${channels.join(', ') || 'some way'}`,
  })),
  { span: card.cadence?.span, says: `every ${card.cadence?.days} days` },
  { span: card.plan, says: 'plan' },
  { span: card.scenarios, says: 'scenarios' },
  { span: card.controlPoints, says: 'control points' },
  ...card.expectations.map(({ span, fixedIn }) => ({ span, says: fixedIn ? 'expectation, fixed' : 'expectation' })),
  { span: card.portrait, says: 'portrait' },
]

const ofRequest = ({ answers, decision }: ClientRequest): Mark[] => [
  ...Object.entries(answers).map(([question, { answer, span }]) => ({
    span,
    says: `${question}: ${answer ?? 'open'}`,
  })),
  {
    span: decision?.span,
    says: `decision: ${decision?.accepts === undefined ? 'unclear' : decision.accepts ? 'accepts' : 'declines'}`,
  },
  { span: decision?.reason, says: 'reason' },
]
