// The acts that can be learned: where their sentences lie, which names phrases give them, and whose positives say nothing about them.
// `in`: the documents in which rules ask for the act.

/** `file` of the bank → the names that phrases give (the first is the one the witness gives), and acts that may stand in the same sentence. */
const ACTS = {
  request: {
    names: ['request'],
    beside: 'acknowledge sent approval second-issue blame familiar alternative empathy previous next-step',
  },
  'no-answer': { in: 'letter', names: ['noAnswer'], beside: 'acknowledge all-done familiar' },
  acknowledge: { in: 'letter', names: ['acknowledge'], beside: 'yes-man sent' },
  'second-issue': { in: 'letter', names: ['secondIssue'], beside: '' },
  refuse: { in: 'letter', names: ['refuse'], beside: 'hedge reason alternative empathy bad-fact excuse blame' },
  hedge: { in: 'letter', names: ['hedge'], beside: 'risk vague' },
  empathy: { in: 'letter', names: ['empathy'], beside: 'refuse blame small-talk' },
  alternative: { in: 'letter', names: ['alternative'], beside: 'refuse hedge all-done' },
  reason: { in: 'letter', names: ['reason'], beside: 'refuse hedge excuse bad-fact risk fear-confirmed blame' },
  excuse: { in: 'both', names: ['excuse'], beside: 'blame reason' },
  blame: { in: 'both', names: ['blame'], beside: 'excuse' },
  'yes-man': { in: 'both', names: ['yesMan'], beside: 'familiar acknowledge' },
  familiar: { in: 'both', names: ['chummy', 'thou'], beside: 'yes-man small-talk' },
  'all-done': { in: 'letter', names: ['allDone'], beside: 'risk fear-confirmed yes-man' },
  risk: { in: 'letter', names: ['risk'], beside: 'hedge fear-confirmed' },
  mishap: { in: 'letter', names: ['failure'], beside: 'bad-fact excuse reason fear-confirmed' },
  'fear-confirmed': { in: 'letter', names: ['fearConfirmed'], beside: 'bad-fact' },
  'bad-fact': { in: 'letter', names: ['badFact'], beside: 'fear-confirmed refuse excuse' },
  goal: { in: 'meeting', names: ['aim'], beside: 'wrap-up next-step' },
  previous: { in: 'meeting', names: ['previous'], beside: '' },
  'first-meeting': { in: 'meeting', names: ['firstMeeting'], beside: '' },
  approval: { in: 'meeting', names: ['sendAgenda'], beside: 'sent' },
  facilitator: { in: 'meeting', names: ['leads'], beside: '' },
  'wrap-up': { in: 'meeting', names: ['wrapUp'], beside: 'goal next-step facilitator' },
  'small-talk': { in: 'meeting', names: ['smallTalk'], beside: 'familiar' },
  decided: { in: 'meeting', names: ['outcome', 'putOff'], beside: 'vague next-step previous refuse' },
  discussed: { in: 'meeting', names: ['talk'], beside: 'previous small-talk vague' },
  vague: { in: 'meeting', names: ['vague'], beside: 'hedge' },
  sent: { in: 'meeting', names: ['sendRecord'], beside: 'approval' },
  'next-step': { in: 'meeting', names: ['nextMeeting'], beside: 'decided acknowledge sent wrap-up request' },
}

const KNOWN = Object.entries(ACTS).map(([file, { in: where, names, beside }]) => ({
  file,
  in: where,
  names,
  beside: new Set(beside.split(' ')),
}))

/** The acts that rules ask the witness for, by the names that phrases give. All other sentences only show what they are not. */
export const learnedFor = asked => KNOWN.filter(({ names }) => asked.includes(names[0]))

const PLACE = new Map(KNOWN.map(act => [act.file, act.in]))

/** Acts of letters and of meetings are never asked about in the same document. */
export const meets = (act, file) => {
  const place = PLACE.get(file) ?? 'both'
  return act.in === 'both' || place === 'both' || act.in === place
}
