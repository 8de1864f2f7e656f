import type { Protocol } from './document/model.ts'
import { sameName } from './document/people/names.ts'
import { type Calendar, compareDays } from './language/calendar.ts'
import { addDays } from './language/date-resolve.ts'
import { findDates } from './language/dates.ts'
import { wordsOf } from './language/segment.ts'
import { anyOf, cased, opening, spoken } from './language/spoken.ts'
import { givenNameOf, isGivenName } from './lexicon/given-names.ts'
import { CLIENT } from './lexicon/word-lists.ts'
import type { Block } from './markdown/block.ts'
import { isInside } from './markdown/span.ts'
import { dayOf } from './relationship/day.ts'

/**
 * The record is on its way to the client, it may be: among the last lines one names him, something that is done with a paper, and the paper
 * itself or a day just after the meeting. Or a table or label says to whom things go.
 */
export function mayBeOnItsWay(protocol: Protocol, today: Calendar): boolean {
  const { blocks, actions, title } = protocol
  const told = blocks.filter(
    ({ kind, quoted, span, header }) =>
      !quoted &&
      !header &&
      (kind === 'paragraph' || kind === 'item' || kind === 'row') &&
      span.start > title.end &&
      !actions.some(action => isInside(action.span, span) || isInside(span, action.span)),
  )
  return told.slice(-LAST).some((block, i, all) => {
    const { text } = block.prose
    if (UNDONE.test(text) || /\?\s*$/u.test(text)) return false
    if (listsReceivers(block, blocks)) return true
    if (!DONE_WITH_PAPER.test(text) || GOODS.test(text)) return false
    const isOfRecord = RECORD.test(text)
    if (namesClient(text, protocol)) return isOfRecord || isNear(text, protocol, today) || STATUS.test(text)
    const isLast = i === all.length - 1
    return (
      (namesSomebody(text, protocol) && (isOfRecord || (isLast && isNear(text, protocol, today)))) ||
      (isLast && (MAILBOX.test(text) || (OPENS_WITH_ASSENT.test(text) && /\p{Lu}/u.test(text.slice(1)))))
    )
  })
}

const LAST = 4

/** «| Кому | Как |», «Копии: …», "Distribution: …". */
function listsReceivers({ kind, group, prose: { text } }: Block, blocks: readonly Block[]): boolean {
  if (kind !== 'row') return RECEIVERS.test(text) && /:\s*[^\s\p{Ll}]/u.test(text)
  const head = blocks.find(block => block.header && block.group === group)
  return head?.cells?.some(cell => RECEIVER.test(cell.text.trim())) === true && /\p{Lu}\p{Ll}/u.test(text)
}

const RECEIVER = opening({
  ru: 'кому, получатель, адресат, кому отправлен*, рассылка',
  uk: 'кому, отримувач, одержувач, адресат, кому надіслан*, розсилка',
  en: 'to, to whom, recipient, addressee, sent to, receiver, distribution',
})

const RECEIVERS = spoken`^\P{L}*(?:${{
  ru: 'копии, копия, рассылка, рассылается, получатели, адресаты, отправка, экземпляры',
  uk: 'копії, копія, розсилка, розсилається, отримувачі, адресати, відправлення, надсилання, примірники',
  en: 'copies, copy, cc, distribution, circulation, recipients, dispatch, copied',
}})(?:\s(?:${{ ru: 'протокола, записи, клиенту, заказчику', uk: 'протоколу, запису, клієнтові, замовникові', en: 'to, list, of this, of these' }}|\d\S*))?\s*:`

const namesClient = (text: string, { participants, name, client = '' }: Protocol): boolean => {
  const theirs = participants.filter(({ side }) => side === 'client')
  const titled = wordsOf(`${name} ${client}`).filter(w => w.capital && w.norm.length > 3)
  return (
    anyOf(CLIENT).test(text) ||
    wordsOf(text).some(
      (w, i) =>
        w.capital &&
        (theirs.some(p => sameName(w.norm, p.name)) ||
          (i > 0 && titled.some(({ norm }) => norm.slice(0, STEM) === w.norm.slice(0, STEM)))),
    )
  )
}

const STEM = 5

const namesSomebody = (text: string, { participants }: Protocol): boolean =>
  wordsOf(text).some(
    ({ capital, norm }) =>
      capital &&
      (isGivenName(norm) || givenNameOf(norm) !== undefined) &&
      !participants.some(p => p.side === 'ours' && sameName(norm, p.name)),
  )

const isNear = (text: string, protocol: Protocol, today: Calendar): boolean => {
  const day = dayOf(protocol, today)
  return findDates(text, protocol.language, day).some(
    found =>
      found.day !== undefined &&
      day !== undefined &&
      found.preposition !== 'by' &&
      compareDays(found.day, day) >= 0 &&
      compareDays(found.day, addDays(day, FEW_DAYS)) < 0,
  )
}

const FEW_DAYS = 5

const STATUS = opening({
  ru: 'статус, состояние, согласование, подтверждение, отправка',
  uk: 'статус, стан, погодження, підтвердження, надсилання',
  en: 'status, state, approval, confirmation, sign-off, dispatch',
})

/** What is done with a record that somebody has to confirm. */
const DONE_WITH_PAPER = anyOf({
  ru: `согласов*, подтвер*, сверен*, сверил*, провер*, правк*, поправ*, подпис*, верно, утвержд*, утверд*, одобр*, читал*, прочита*, прочит*, прочт*, прочёл, видел*, увид*, ознаком*, довед*, донес*
    переда*, отправ*, высл*, вышл*, посл*, пошл*, разосл*, рассыл*, вруч*, получ*, уйд*, уход*, ушл*, ушёл, почт*, ответ*, ответьте, замечани*, вернул*, посмотрите, гляньте, лежит, есть у, у клиент*|заказчи*|него|неё|нее|них`,
  uk: `погодж*, погоди*, підтвер*, звірен*, звірил*, звірив, перевір*, правк*, поправ*, підпис*, правильно, вірно, затвердж*, затверд*, схвал*, читал*, читав, прочита*, бачив, бачил*, побач*, ознайом*, довед*, донес*
    переда*, відправ*, надісл*, надішл*, посл*, пошл*, розісл*, розсил*, вруч*, отрим*, піде, підуть, пішл*, пішов, пошт*, відповід*, зауваж*, повернул*, подивіться, гляньте, лежить, у|в клієнт*|замовни*|нього|неї|них, має`,
  en: `approv*, confirm*, check*, correct*, amend*, sign*, right, rightly, agree*, read, reads, seen, sees, see, known, informed, hand*, sent, send*, mail*, email*, post*, circulat*, receive*, goes, go, leaves, left
    inbox, reply, replies, answer*, word, comments, remarks, returned, look, with, has had, has, holds, consent, back`,
})

/** The paper itself, or what stands on it. */
const RECORD = anyOf({
  ru: 'протокол*, запись, записи, записью, запис*, записан*, итоги, итогами, конспект*, документ*, настоящ*, изложен*, выше, вышеизложен*, эти|этот|эту|этого|из этого|это пункты|текст|текста|лист|файл|запись|строки, ничего из',
  uk: 'протокол*, запис, запису, записом, записи, записан*, підсумки, підсумками, конспект*, документ*, викладен*, вище, цей|цього|ці|з цього|це текст*|аркуш*|файл*|запис*|рядки, ніщо з',
  en: 'minutes, notes, record*, noted, written, write-up, summary, protocol, document, the above, this|these page|pages|text|points|lines|file|record|notes, nothing|none here|of this, all of this|the above',
})

/** «Читали и согласны: М. Ли», "Read and agreed: M. Lee". */
const OPENS_WITH_ASSENT = spoken`^\P{L}*(?:${{
  ru: 'читал, читала, читали, прочитал, прочитала, прочитали, ознакомлен, ознакомлена, ознакомлены, согласен, согласна, согласны, согласовано, подтверждено, сверено, верно',
  uk: 'читав, читала, читали, прочитав, прочитала, прочитали, ознайомлений, ознайомлена, ознайомлені, згоден, згодна, згодні, погоджено, підтверджено, звірено, правильно',
  en: 'read, seen, agreed, approved, confirmed, acknowledged, checked, signed',
}})`

const MAILBOX = /[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}{2,}/u

const UNDONE = anyOf({
  ru: 'не отправ*|посл*|выслан*|переда*|получ*|нужн*, ещё не, забыл*, никому, внутренн*, у себя',
  uk: 'не надісл*|відправ*|посл*|переда*|отрима*|потрібн*, ще не, забул*, нікому, внутрішн*, у|в себе',
  en: "not sent|shared|circulated|received|yet|needed, isn't, wasn't, hasn't, haven't, forgot, nobody, internal*",
})

/** Other things that go to the client. */
const GOODS = cased`${{
  ru: 'эскиз*, смет*, макет*, счёт, счет, счета, договор*, образц*, образец, фото*, чертеж*, прайс*, акт, акты, логотип*, отчет*, логин*, афиш*, меню, презентаци*, каталог*, дизайн*, вариант*, цен*, бюджет*, план*, список',
  uk: 'ескіз*, кошторис*, макет*, рахунок, рахунки, договір, договор*, зразок, зразки, фото*, кресленн*, прайс*, акт, акти, логотип*, звіт*, логін*, афіш*, меню, презентаці*, каталог*, дизайн*, варіант*, цін*, бюджет*, план*, список, перелік',
  en: 'sketch*, quote*, estimate*, invoice*, contract*, sample*, photo*, drawing*, price*, proof, proofs, logo*, report*, login*, poster*, menu*, presentation*, catalogue*, design*, option*, budget*, plan, plans, list, lists, draft*, layout*',
}}`
