import { aim, official, smallTalk, wrapUp } from './agenda.ts'
import { blame } from './blame.ts'
import { excuse } from './excuse.ts'
import { extra, priced, toDecide } from './extra.ts'
import { prepares, rehearses, searches, shows } from './form.ts'
import { servile, talksDown } from './humility.ts'
import { annoyed, avoids, irritated, putsOffMeeting } from './irritation.ts'
import { jargon } from './jargon.ts'
import { label } from './label.ts'
import { allDone, apology, badFact, fearConfirmed, nowFact, risk, wayOn } from './landing.ts'
import { lateCost } from './late.ts'
import { leads, reacts, sendAgenda } from './leading.ts'
import { acknowledge, noAnswer, request, secondIssue, thanks } from './letter.ts'
import type { Meaning } from './lexicon.ts'
import { chummy, thou, yesMan } from './manner.ts'
import { alternative, empathy, reason } from './offer.ts'
import { nextMeeting, outcome, talk } from './outcome.ts'
import { firstMeeting, previous } from './past.ts'
import { decides, executive, manages, performs } from './people.ts'
import { handledBy, indifferent, procedure } from './procedure.ts'
import { sendRecord, sends } from './record.ts'
import { hedge, refuse } from './refusal.ts'
import { joins, weOnly, youOnly } from './together.ts'
import {
  accident,
  closes,
  completes,
  followsUp,
  missedCall,
  presents,
  reports,
  settled,
  urgent,
  wants,
} from './touch.ts'
import { putOff, vague } from './vague.ts'

/** What a sentence can do, and the phrases that show it. To add a phrase: its line in one of these files. */
export const ACTS = {
  aim,
  wrapUp,
  smallTalk,
  official,
  blame,
  excuse,
  extra,
  priced,
  toDecide,
  allDone,
  risk,
  fearConfirmed,
  badFact,
  wayOn,
  nowFact,
  apology,
  shows,
  searches,
  rehearses,
  prepares,
  lateCost,
  leads,
  sendAgenda,
  reacts,
  request,
  noAnswer,
  acknowledge,
  secondIssue,
  thanks,
  yesMan,
  chummy,
  thou,
  empathy,
  alternative,
  reason,
  outcome,
  talk,
  nextMeeting,
  previous,
  firstMeeting,
  decides,
  executive,
  performs,
  manages,
  sendRecord,
  sends,
  refuse,
  hedge,
  vague,
  putOff,
  procedure,
  indifferent,
  handledBy,
  servile,
  talksDown,
  jargon,
  label,
  weOnly,
  youOnly,
  joins,
  irritated,
  annoyed,
  avoids,
  putsOffMeeting,
  closes,
  wants,
  settled,
  missedCall,
  followsUp,
  urgent,
  presents,
  completes,
  accident,
  reports,
} satisfies Record<string, Meaning>

export type ActName = keyof typeof ACTS
