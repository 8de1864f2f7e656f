import { absent, looksOver, ownCheck } from './card/checks.ts'
import { manner } from './card/manner.ts'
import { expects, paper, stepsInOrder, unwritten, whatFollows } from './card/matters.ts'
import { contactPerson, heads, secondVoice } from './card/people.ts'
import { informant } from './card/sources.ts'
import { strives } from './card/strives.ts'
import { avoids, putsOffMeeting } from './journal/avoiding.ts'
import { closes } from './journal/closing.ts'
import { completes } from './journal/completing.ts'
import {
  accident,
  explains,
  followsUp,
  missedCall,
  presents,
  putsInWriting,
  reports,
  settled,
  urgent,
  wants,
} from './journal/touch.ts'
import { remedy } from './letter/amends.ts'
import { acknowledge, noAnswer, ourTurn, thanks } from './letter/answering.ts'
import { called, meets, unreached } from './letter/by-phone.ts'
import { consequence } from './letter/consequence.ts'
import { declines } from './letter/declining.ts'
import { empathy } from './letter/empathy.ts'
import { failure } from './letter/failure.ts'
import { foregone } from './letter/foregone.ts'
import { foretells } from './letter/foretold.ts'
import { gift } from './letter/gift.ts'
import { giftSold, warranty } from './letter/gift-sold.ts'
import { givenAway } from './letter/given.ts'
import { reason } from './letter/ground.ts'
import { handledBy } from './letter/handled-by.ts'
import { hedge } from './letter/hedge.ts'
import { houseDenies } from './letter/house-no.ts'
import { apology, formalApology, regret, thirdParty } from './letter/incident.ts'
import { justWish } from './letter/just-wish.ts'
import { allDone, fearConfirmed, risk } from './letter/landing.ts'
import { badFact, nowFact, toldBefore, warns, wayOn } from './letter/landing-fact.ts'
import { request } from './letter/letter.ts'
import { compensates, doing } from './letter/making-good.ts'
import { finished, forwards, reminds, showsApproach, tellsResults } from './letter/matters.ts'
import { mixedUp } from './letter/mix-up.ts'
import { noRepeat } from './letter/no-repeat.ts'
import { alternative } from './letter/offer.ts'
import { ourFault } from './letter/our-fault.ts'
import { plight, wished } from './letter/plight.ts'
import { pressing } from './letter/pressing.ts'
import { prevention } from './letter/prevention.ts'
import { overpromise } from './letter/promise.ts'
import { refuse } from './letter/refusal.ts'
import { seals } from './letter/seal.ts'
import { secondIssue } from './letter/second-issue.ts'
import { spared } from './letter/spared.ts'
import { asksConfirm, sumsUp } from './letter/summary.ts'
import { promises } from './letter/undertaking.ts'
import { caresFor, wonders } from './letter/wonders.ts'
import type { Meaning } from './lexicon.ts'
import { joined } from './lexicon.ts'
import { aim, wrapUp } from './meeting/agenda.ts'
import { backDoor } from './meeting/back-door.ts'
import { laysReady, triesOut } from './meeting/beforehand.ts'
import { emptyResolve } from './meeting/empty-resolve.ts'
import { extra, priced, toDecide } from './meeting/extra.ts'
import { firstMeeting } from './meeting/first-meeting.ts'
import { keepsTheFloor } from './meeting/floor.ts'
import { prepares, rehearses, searches, shows } from './meeting/form.ts'
import { grownOrder } from './meeting/grown-order.ts'
import { lateCost } from './meeting/late.ts'
import { leads, reacts, sendAgenda } from './meeting/leading.ts'
import { leftOpen, looseEnds } from './meeting/loose-ends.ts'
import { looseTime } from './meeting/loose-time.ts'
import { openPoint } from './meeting/open-point.ts'
import { outcome } from './meeting/outcome.ts'
import { previous } from './meeting/past.ts'
import { decides, executive } from './meeting/people.ts'
import { planned } from './meeting/planned.ts'
import { putOff } from './meeting/put-off.ts'
import { nextMeeting, sendRecord, sends } from './meeting/record.ts'
import { seenBefore } from './meeting/seen-before.ts'
import { slippedIn } from './meeting/slipped-in.ts'
import { official, smallTalk } from './meeting/small-talk.ts'
import { talk, undecided } from './meeting/talk.ts'
import { manages, performs } from './meeting/trades.ts'
import { vague } from './meeting/vague.ts'
import { atCommand } from './tone/at-command.ts'
import { blame } from './tone/blame.ts'
import { boasts } from './tone/boast.ts'
import { character } from './tone/character.ts'
import { chummy, thou } from './tone/chummy.ts'
import { hindered } from './tone/hindered.ts'
import { indifferent } from './tone/indifferent.ts'
import { annoyed, irritated } from './tone/irritation.ts'
import { jargon } from './tone/jargon.ts'
import { label } from './tone/label.ts'
import { laidOnClient } from './tone/laid-on-client.ts'
import { yesMan } from './tone/manner.ts'
import { ownWill } from './tone/own-will.ts'
import { procedure } from './tone/procedure.ts'
import { ruledOut } from './tone/ruled-out.ts'
import { servile } from './tone/servile.ts'
import { shelves } from './tone/shelves.ts'
import { shopWord } from './tone/shop-talk.ts'
import { talksDown } from './tone/talking-down.ts'
import { joins, weOnly, youOnly } from './tone/together.ts'
import { excuse } from './tone/why-late.ts'

/** What a sentence can do, and the phrases that show it. To add a phrase: its line in one of these files. */
export const ACTS = {
  aim,
  wrapUp,
  smallTalk,
  official,
  blame: joined(blame, laidOnClient, ownWill),
  excuse,
  hindered,
  extra: joined(extra, slippedIn, grownOrder),
  priced,
  toDecide,
  allDone,
  risk,
  fearConfirmed,
  badFact,
  wayOn,
  nowFact,
  toldBefore,
  warns,
  consequence,
  overpromise: joined(overpromise, foregone),
  foretells,
  seals: joined(seals, boasts),
  promises,
  gift: joined(gift, givenAway),
  giftSold,
  warranty,
  apology,
  shows,
  searches,
  rehearses: joined(rehearses, triesOut),
  prepares: joined(prepares, laysReady),
  formalApology,
  lateCost,
  regret,
  failure,
  mixedUp,
  thirdParty,
  ourFault,
  remedy,
  doing,
  compensates,
  prevention,
  noRepeat,
  sumsUp,
  asksConfirm,
  forwards,
  finished,
  tellsResults,
  showsApproach,
  reminds,
  called,
  unreached,
  meets,
  pressing,
  leads: joined(leads, keepsTheFloor),
  sendAgenda: joined(sendAgenda, seenBefore),
  reacts,
  request,
  wonders,
  caresFor,
  noAnswer: joined(noAnswer, spared),
  ourTurn,
  acknowledge,
  secondIssue,
  thanks,
  yesMan: joined(yesMan, atCommand),
  chummy,
  thou,
  empathy: joined(empathy, justWish),
  alternative,
  reason,
  outcome,
  planned,
  talk,
  undecided,
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
  declines,
  houseDenies,
  wished,
  plight,
  hedge,
  vague: joined(vague, looseTime, backDoor, looseEnds, emptyResolve),
  putOff: joined(putOff, leftOpen),
  procedure,
  ruledOut,
  indifferent,
  handledBy,
  shelves,
  servile,
  talksDown,
  jargon,
  shopWord,
  label: joined(label, character),
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
  putsInWriting,
  completes,
  explains,
  accident,
  reports,
  heads,
  secondVoice,
  informant,
  contactPerson,
  strives,
  expects,
  paper,
  unwritten,
  ownCheck,
  looksOver,
  absent,
  whatFollows,
  stepsInOrder,
  manner,
  openPoint,
} satisfies Record<string, Meaning>

export type ActName = keyof typeof ACTS
