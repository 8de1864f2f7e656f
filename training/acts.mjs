// The acts that are learned: where their sentences lie, which names phrases give them, and whose positives say nothing about them.

/** `file` of the bank → the names that phrases give (the first is the one the witness gives), and acts that may stand in the same sentence. */
const ACTS = {
  request: {
    names: ['request'],
    beside: 'acknowledge sent approval second-issue blame familiar alternative empathy previous next-step',
  },
  'no-answer': { names: ['noAnswer'], beside: 'acknowledge all-done familiar' },
  acknowledge: { names: ['acknowledge'], beside: 'yes-man sent' },
  'second-issue': { names: ['secondIssue'], beside: '' },
  refuse: { names: ['refuse'], beside: 'hedge reason alternative empathy bad-fact excuse blame' },
  hedge: { names: ['hedge'], beside: 'risk vague' },
  empathy: { names: ['empathy'], beside: 'refuse blame small-talk' },
  alternative: { names: ['alternative'], beside: 'refuse hedge all-done' },
  reason: { names: ['reason'], beside: 'refuse hedge excuse bad-fact risk fear-confirmed blame' },
  excuse: { names: ['excuse'], beside: 'blame reason' },
  blame: { names: ['blame'], beside: 'excuse' },
  'yes-man': { names: ['yesMan'], beside: 'familiar acknowledge' },
  familiar: { names: ['chummy', 'thou'], beside: 'yes-man small-talk' },
  'all-done': { names: ['allDone'], beside: 'risk fear-confirmed yes-man' },
  risk: { names: ['risk'], beside: 'hedge fear-confirmed' },
  'fear-confirmed': { names: ['fearConfirmed'], beside: 'bad-fact' },
  'bad-fact': { names: ['badFact'], beside: 'fear-confirmed refuse excuse' },
  goal: { names: ['aim'], beside: 'wrap-up next-step' },
  previous: { names: ['previous'], beside: '' },
  'first-meeting': { names: ['firstMeeting'], beside: '' },
  approval: { names: ['sendAgenda'], beside: 'sent' },
  facilitator: { names: ['leads'], beside: '' },
  'wrap-up': { names: ['wrapUp'], beside: 'goal next-step facilitator' },
  'small-talk': { names: ['smallTalk'], beside: 'familiar' },
  decided: { names: ['outcome', 'putOff'], beside: 'vague next-step previous refuse' },
  discussed: { names: ['talk'], beside: 'previous small-talk vague' },
  vague: { names: ['vague'], beside: 'hedge' },
  sent: { names: ['sendRecord'], beside: 'approval' },
  'next-step': { names: ['nextMeeting'], beside: 'decided acknowledge sent wrap-up request' },
}

export const LEARNED = Object.entries(ACTS).map(([file, { names, beside }]) => ({
  file,
  names,
  beside: new Set(beside.split(' ')),
}))
