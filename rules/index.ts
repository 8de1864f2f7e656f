import type { Rule } from '../core/rule.ts'
import { agendaApproval } from './agenda/approval.ts'
import { agendaClientHeadcount } from './agenda/client-headcount.ts'
import { agendaDecisionMaker } from './agenda/decision-maker.ts'
import { agendaDuration } from './agenda/duration.ts'
import { agendaFacilitator } from './agenda/facilitator.ts'
import { agendaFormat } from './agenda/format.ts'
import { agendaGoal } from './agenda/goal.ts'
import { agendaItems } from './agenda/items.ts'
import { agendaOpenActions } from './agenda/open-actions.ts'
import { agendaOutsider } from './agenda/outsider.ts'
import { agendaParticipants } from './agenda/participants.ts'
import { agendaPerformerAlone } from './agenda/performer-alone.ts'
import { agendaPreparation } from './agenda/preparation.ts'
import { agendaPreviousAgreements } from './agenda/previous-agreements.ts'
import { agendaSmallTalk } from './agenda/small-talk.ts'
import { agendaStatusParity } from './agenda/status-parity.ts'
import { agendaWrapUp } from './agenda/wrap-up.ts'
import { clientChannels } from './client/channels.ts'
import { clientControlPoints } from './client/control-points.ts'
import { clientDecisionMaker } from './client/decision-maker.ts'
import { clientExpectations } from './client/expectations.ts'
import { clientGoals } from './client/goals.ts'
import { clientPlan } from './client/plan.ts'
import { clientPlanB } from './client/plan-b.ts'
import { clientPortrait } from './client/portrait.ts'
import { danetorAnswers } from './danetor/answers.ts'
import { danetorVerdict } from './danetor/verdict.ts'
import { emailAsk } from './email/ask.ts'
import { emailAskDeadline } from './email/ask-deadline.ts'
import { emailChannel } from './email/channel.ts'
import { emailConfirmation } from './email/confirmation.ts'
import { emailConsequence } from './email/consequence.ts'
import { emailForwardOnly } from './email/forward-only.ts'
import { emailGift } from './email/gift.ts'
import { emailLength } from './email/length.ts'
import { emailOneIssue } from './email/one-issue.ts'
import { emailOverpromise } from './email/overpromise.ts'
import { emailStructure } from './email/structure.ts'
import { emailSubject } from './email/subject.ts'
import { incidentApology } from './incident/apology.ts'
import { incidentCallFirst } from './incident/call-first.ts'
import { incidentPrevention } from './incident/prevention.ts'
import { incidentRemedy } from './incident/remedy.ts'
import { incidentThirdParty } from './incident/third-party.ts'
import { landingScript } from './landing/script.ts'
import { landingStep } from './landing/step.ts'
import { protocolActionDue } from './protocol/action-due.ts'
import { protocolActionOwner } from './protocol/action-owner.ts'
import { protocolAgendaCoverage } from './protocol/agenda-coverage.ts'
import { protocolClientStep } from './protocol/client-step.ts'
import { protocolDate } from './protocol/date.ts'
import { protocolNextStep } from './protocol/next-step.ts'
import { protocolOutcome } from './protocol/outcome.ts'
import { protocolParticipants } from './protocol/participants.ts'
import { protocolPreviousAgreements } from './protocol/previous-agreements.ts'
import { protocolScopeCreep } from './protocol/scope-creep.ts'
import { protocolSent } from './protocol/sent.ts'
import { protocolVague } from './protocol/vague.ts'
import { refusalAlternative } from './refusal/alternative.ts'
import { refusalEmpathy } from './refusal/empathy.ts'
import { refusalFirmness } from './refusal/firmness.ts'
import { refusalOrder } from './refusal/order.ts'
import { refusalReason } from './refusal/reason.ts'
import { toneApart } from './tone/apart.ts'
import { toneBlame } from './tone/blame.ts'
import { toneEmptyPromise } from './tone/empty-promise.ts'
import { toneExcuse } from './tone/excuse.ts'
import { toneFamiliar } from './tone/familiar.ts'
import { toneIndifferent } from './tone/indifferent.ts'
import { toneJargon } from './tone/jargon.ts'
import { toneKnowItAll } from './tone/know-it-all.ts'
import { toneLabel } from './tone/label.ts'
import { toneProcedure } from './tone/procedure.ts'
import { toneServile } from './tone/servile.ts'
import { toneYesMan } from './tone/yes-man.ts'
import { touchBenefit } from './touch/benefit.ts'
import { touchBoilOver } from './touch/boil-over.ts'
import { touchCadence } from './touch/cadence.ts'
import { touchChannel } from './touch/channel.ts'
import { touchEntry } from './touch/entry.ts'
import { touchPurpose } from './touch/purpose.ts'
import { touchUnanswered } from './touch/unanswered.ts'
import { touchUnwritten } from './touch/unwritten.ts'

/** Every rule, by hand; a test holds the list in step with the files. */
export const RULES: readonly Rule[] = [
  agendaApproval,
  agendaClientHeadcount,
  agendaDecisionMaker,
  agendaDuration,
  agendaFacilitator,
  agendaFormat,
  agendaGoal,
  agendaItems,
  agendaOpenActions,
  agendaOutsider,
  agendaParticipants,
  agendaPerformerAlone,
  agendaPreparation,
  agendaPreviousAgreements,
  agendaSmallTalk,
  agendaStatusParity,
  agendaWrapUp,
  protocolActionDue,
  protocolActionOwner,
  protocolAgendaCoverage,
  protocolClientStep,
  protocolDate,
  protocolNextStep,
  protocolOutcome,
  protocolParticipants,
  protocolPreviousAgreements,
  protocolScopeCreep,
  protocolSent,
  protocolVague,
  emailAskDeadline,
  emailAsk,
  emailChannel,
  emailConfirmation,
  emailConsequence,
  emailForwardOnly,
  emailGift,
  emailOverpromise,
  emailLength,
  emailOneIssue,
  emailStructure,
  emailSubject,
  refusalAlternative,
  refusalEmpathy,
  refusalFirmness,
  refusalOrder,
  refusalReason,
  landingScript,
  toneApart,
  landingStep,
  incidentApology,
  incidentCallFirst,
  incidentPrevention,
  incidentRemedy,
  incidentThirdParty,
  toneBlame,
  toneEmptyPromise,
  toneExcuse,
  toneFamiliar,
  toneIndifferent,
  toneJargon,
  toneKnowItAll,
  toneLabel,
  toneProcedure,
  toneServile,
  toneYesMan,
  touchBenefit,
  touchEntry,
  touchPurpose,
  touchUnwritten,
  touchUnanswered,
  touchChannel,
  touchCadence,
  touchBoilOver,
  clientDecisionMaker,
  clientGoals,
  clientPlanB,
  clientChannels,
  clientPlan,
  clientControlPoints,
  clientExpectations,
  clientPortrait,
  danetorAnswers,
  danetorVerdict,
]
