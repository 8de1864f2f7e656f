import { aim, wrapUp } from './agenda.ts'
import { remedy } from './amends.ts'
import { acknowledge, noAnswer, ourTurn, thanks } from './answering.ts'
import { atCommand } from './at-command.ts'
import { avoids, putsOffMeeting } from './avoiding.ts'
import { backDoor } from './back-door.ts'
import { blame } from './blame.ts'
import { boasts } from './boast.ts'
import { called, meets, pressing, unreached } from './by-phone.ts'
import { absent, looksOver, ownCheck } from './card-checks.ts'
import { manner } from './card-manner.ts'
import { expects, paper, stepsInOrder, strives, unwritten, whatFollows } from './card-matters.ts'
import { contactPerson, heads, secondVoice } from './card-people.ts'
import { informant } from './card-sources.ts'
import { chummy, thou } from './chummy.ts'
import { completes } from './completing.ts'
import { consequence } from './consequence.ts'
import { declines } from './declining.ts'
import { empathy } from './empathy.ts'
import { extra, priced, toDecide } from './extra.ts'
import { failure } from './failure.ts'
import { foretells } from './foretold.ts'
import { prepares, rehearses, searches, shows } from './form.ts'
import { gift } from './gift.ts'
import { giftSold, warranty } from './gift-sold.ts'
import { givenAway } from './given.ts'
import { reason } from './ground.ts'
import { grownOrder } from './grown-order.ts'
import { handledBy } from './handled-by.ts'
import { hedge } from './hedge.ts'
import { houseDenies } from './house-no.ts'
import { apology, formalApology, regret, thirdParty } from './incident.ts'
import { indifferent } from './indifferent.ts'
import { annoyed, irritated } from './irritation.ts'
import { jargon } from './jargon.ts'
import { label } from './label.ts'
import { allDone, fearConfirmed, risk } from './landing.ts'
import { badFact, nowFact, toldBefore, warns, wayOn } from './landing-fact.ts'
import { lateCost } from './late.ts'
import { leads, reacts, sendAgenda } from './leading.ts'
import { request } from './letter.ts'
import type { Meaning } from './lexicon.ts'
import { joined } from './lexicon.ts'
import { leftOpen, looseEnds } from './loose-ends.ts'
import { looseTime } from './loose-time.ts'
import { compensates, doing } from './making-good.ts'
import { yesMan } from './manner.ts'
import { finished, forwards, reminds, showsApproach, tellsResults } from './matters.ts'
import { mixedUp } from './mix-up.ts'
import { noRepeat } from './no-repeat.ts'
import { alternative } from './offer.ts'
import { openPoint } from './open-point.ts'
import { ourFault } from './our-fault.ts'
import { outcome } from './outcome.ts'
import { firstMeeting, previous } from './past.ts'
import { decides, executive } from './people.ts'
import { planned } from './planned.ts'
import { plight, wished } from './plight.ts'
import { prevention } from './prevention.ts'
import { procedure } from './procedure.ts'
import { overpromise } from './promise.ts'
import { putOff } from './put-off.ts'
import { nextMeeting, sendRecord, sends } from './record.ts'
import { refuse } from './refusal.ts'
import { seals } from './seal.ts'
import { secondIssue } from './second-issue.ts'
import { servile } from './servile.ts'
import { shelves } from './shelves.ts'
import { shopWord } from './shop-talk.ts'
import { slippedIn } from './slipped-in.ts'
import { official, smallTalk } from './small-talk.ts'
import { asksConfirm, sumsUp } from './summary.ts'
import { talk, undecided } from './talk.ts'
import { talksDown } from './talking-down.ts'
import { joins, weOnly, youOnly } from './together.ts'
import {
  accident,
  closes,
  explains,
  followsUp,
  missedCall,
  presents,
  putsInWriting,
  reports,
  settled,
  urgent,
  wants,
} from './touch.ts'
import { manages, performs } from './trades.ts'
import { promises } from './undertaking.ts'
import { vague } from './vague.ts'
import { excuse } from './why-late.ts'
import { caresFor, wonders } from './wonders.ts'

/** What a sentence can do, and the phrases that show it. To add a phrase: its line in one of these files. */
export const ACTS = {
  aim,
  wrapUp,
  smallTalk,
  official,
  blame,
  excuse,
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
  overpromise,
  foretells,
  seals: joined(seals, boasts),
  promises,
  gift: joined(gift, givenAway),
  giftSold,
  warranty,
  apology,
  shows,
  searches,
  rehearses,
  prepares,
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
  leads,
  sendAgenda,
  reacts,
  request,
  wonders,
  caresFor,
  noAnswer,
  ourTurn,
  acknowledge,
  secondIssue,
  thanks,
  yesMan: joined(yesMan, atCommand),
  chummy,
  thou,
  empathy,
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
  vague: joined(vague, looseTime, backDoor, looseEnds),
  putOff: joined(putOff, leftOpen),
  procedure,
  indifferent,
  handledBy,
  shelves,
  servile,
  talksDown,
  jargon,
  shopWord,
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
