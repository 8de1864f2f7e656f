import { spoken, whole } from '../../language/spoken.ts'

/**
 * What stands beside a name and tells neither what somebody does nor why he is there: «за компанию», "just listening in", a number to ring, from where
 * and till when somebody is there. Of several such remarks each.
 */
export const tellsNoReason = (role: string): boolean => {
  const parts = role
    .split(/[,;/()]|\s[—–-]\s/u)
    .map(part => part.replace(/^[\s.:–—-]+|[\s.!]+$/gu, '').replace(BUT, ''))
    .filter(part => part !== '')
  return parts.length > 0 && (saysNothing(role.replace(/^[\s(,;:–—-]+|[\s).!]+$/gu, '')) || parts.every(saysNothing))
}

/** «В отпуске, но забежит». */
const BUT = spoken`^${{ ru: 'но, и, а, зато', uk: 'але, і, та, а, зате', en: 'but, and, though, so' }}\s`

const saysNothing = (text: string): boolean =>
  NUMBER.test(text) ||
  ADDRESS.test(text) ||
  NO_REASON.test(text) ||
  BY_WHICH_WAY.test(text) ||
  FOR_HOW_LONG.test(text) ||
  KIN.test(text)

/** "ann@kite.example", "@ann_k", "tel. 314 15". */
const ADDRESS = spoken`^(?:\S+@\S+|@\S+|(?:${{
  ru: 'тел, телефон, моб, почта, телеграм, тг',
  uk: 'тел, телефон, моб, пошта, телеграм, тг',
  en: 'tel, phone, mobile, mob, cell, mail, email, telegram, ext',
}})\.?:?\s*[\d@+(]\S*(?:[\s-]\d+)*)$`

/** «Подключится из дома», "dials in from Leeds", «очно»: where somebody sits is no reason. */
const BY_WHICH_WAY = whole({
  ru: `
    онлайн|очно|удаленно|дистанционно|лично|вживую|офлайн|оффлайн
    подключится|подключается|присоединится|присоединяется|заходит|зайдет|будет|участвует|выходит ?на ?связь из|по|онлайн|удаленно|дистанционно|через|в ..4
    по видео|видеосвязи|зуму|телефону|скайпу|громкой ..1, в зуме|скайпе|копии, из дома|офиса ..3
  `,
  uk: `
    онлайн|наживо|віддалено|дистанційно|особисто|офлайн
    підключиться|підключається|долучиться|долучається|приєднається|приєднується|заходить|зайде|буде|бере ?участь із|з|по|онлайн|віддалено|дистанційно|через|у|в ..4
    по|через відео|відеозв'язок|зум|телефон|скайп ..1, відеозв'язком|телефоном|зумом, у|в зумі|скайпі|копії, із|з дому|офісу ..3
  `,
  en: `
    online|remote|remotely|onsite|on-site|in-person|cc, in person|copy, cc'd, by|on|over|via phone|video|zoom|teams|skype|link ..1
    ?is|will joins|joining|join|dials|dialling|dial|calls|calling|connects|connecting|attends|attending|logs ?in from|remotely|online|by|via|over|on ..4, from home ..2
  `,
})

/** «Опоздает на десять минут», "until eleven", "for the first half": how long somebody sits there. */
const FOR_HOW_LONG = whole({
  ru: `
    опоздает|задержится|подъедет|подойдет|придет|приедет|уйдет|уезжает|уходит|будет позже|раньше|попозже|пораньше|на|в|до|к|с|со|после ..4
    до|с|со|после|на # ..2, первые|последние полчаса|минут|# ..2, если ..4, ?только|лишь первую|вторую половину|часть
  `,
  uk: `
    запізниться|затримається|під'їде|підійде|прийде|приїде|піде|їде|буде пізніше|раніше|на|у|в|о|об|до|з|із|після ..4
    до|з|із|зі|після|на # ..2, перші|останні пів|хвилин|# ..2, якщо ..4, ?тільки|лише першу|другу половину|частину
  `,
  en: `
    ?is|will|may late, ?is|will|may|might|has|must arrives|arrive|joins|join|leaves|leave|comes|come|be|go|goes|has|here late|later|early|at|by|after|before|from|until|till ..4
    until|till|from|after|before # ..2, for the first|last ..4, first|last|second half ..3, if ..4
  `,
})

const NUMBER = /^\+?[\d\s()/-]{5,}$/u

const NO_REASON = whole({
  ru: `
    ?просто|тоже|заодно|возможно|также за компанию, ?просто|тоже|заодно|хочет|хотел|хотела послушать|слушает|посидит|посидеть|посмотреть|поглядеть|поглазеть|посмотрит ..3
    ?просто|тоже|заодно|также едет|поедет|идет|придет|заедет|заглянет|забежит|подойдет|присоединится|присутствует|подъедет ..3, тоже|также будет ..2
    если ..1 успеет|получится|сможет|освободится|захочет|будет ..2, возможно|может|наверное ..2, под вопросом, уточняется, уточним, из любопытства
    ?на|про всякий случай, по желанию|возможности, для массовки|количества|компании|солидности|галочки|числа|опыта, чтобы был|была|быть|посмотреть|послушать|поглядеть ..4, сам|сама попросился|попросилась|напросился|напросилась|захотел|захотела ..2
    ?очень|давно любит|обожает|интересуется|увлекается|болеет|мечтает|живет|учился|училась|дружит|знаком|знакома ..5, с нами|в команде|компании|студии|штате с|уже|# ..4, # лет|года|год ..3, первый|второй|третий день|год|неделя|месяц ..3, осматривается, знакомится ..4
    ему|ей|просто интересно ..2, любопытствует, новенький|новенькая|новичок ..2, новый|новая|недавний|недавняя сотрудник|сотрудница|коллега|человек|лицо ..3, в отпуске|командировке|дороге|декрете ..4, на больничном|каникулах ..4, мимо ..2, проездом ..2, рядом ..2, оказался|оказалась ..3 рядом|городе|поблизости, живет рядом|неподалеку
    его|ее ..1 подвозят|подвезем|подвозим ..2, тоже, зритель|зрительница, гость|гостья, за рулем
  `,
  uk: `
    ?просто|теж|заразом|можливо|також за компанію, ?просто|теж|заразом|хоче|хотів|хотіла послухати|слухає|посидить|посидіти|подивитися|подивитись|глянути|подивиться ..3
    ?просто|теж|заразом|також їде|поїде|йде|прийде|заїде|загляне|забіжить|підійде|долучиться|приєднається|присутній|присутня|під'їде ..3, теж|також буде ..2
    якщо ..1 встигне|вийде|зможе|звільниться|захоче|буде ..2, можливо|може|мабуть ..2, під питанням, уточнюється, уточнимо, із|з цікавості
    про|на всяк|всякий випадок, за бажанням|можливості, для масовки|кількості|компанії|солідності|галочки|числа|досвіду, щоб був|була|бути|подивитися|послухати|глянути ..4, сам|сама напросився|напросилася|попросився|попросилася|захотів|захотіла ..2
    ?дуже|давно любить|обожнює|цікавиться|захоплюється|уболіває|вболіває|мріє|живе|вчився|вчилася|навчався|дружить|знайомий|знайома ..5, з|із нами|в|у команді|компанії|студії|штаті з|із|уже|вже|# ..4, # років|роки|рік ..3, перший|другий|третій день|рік|тиждень|місяць ..3, роззирається, знайомиться ..4
    йому|їй|просто цікаво ..2, новенький|новенька|новачок ..2, новий|нова|недавній|недавня співробітник|співробітниця|колега|людина|обличчя ..3, у|в відпустці|відрядженні|дорозі|декреті ..4, на лікарняному|канікулах ..4, проїздом ..2, поруч ..2, опинився|опинилася|опинилась ..3 поруч|місті|поблизу, живе поруч|неподалік
    його|її ..1 підвозять|підвеземо|підвозимо ..2, теж, глядач|глядачка, гість|гостя, за кермом
  `,
  en: `
    ?just|simply|only|also|mainly listening|watching|sitting|looking|listens|watches|sits|looks ?in|on ..2, ?just|simply|also|only along for ..2 ride|company|trip
    ?just|also|simply|perhaps|maybe comes|coming|tags|tagging|rides|riding|tagged|joins|joining|drops|dropping|pops|popping along|too|us|in|by|with|for ..3
    happens to be ..4, happened to be ..4, ?he's|she's|is|just in town|the area|the neighbourhood ..2, gets|getting|needs|needed a lift ..3
    ?he|she|just|also would|wants|wanted|likes|fancies|fancied ..1 to|like|a ..1 see|look|come|meet|listen|watch|peek|sit ..4
    if time|he|she|they|free|available ..4, maybe, perhaps, possibly, tbc, tbd, tba, to be confirmed, unconfirmed, out of curiosity, curious ..2
    just|only in case ..3, for good measure, good measure, ?to make|makes up the numbers, for the experience|numbers|company|ride|fun, to see|watch|listen|look|observe|learn|be ..4, ?is|are optional, if she|he|they wishes|wanted|likes|needed, as needed, ?has asked|offered|begged|keen|eager to come|join|be|see|sit ..3, keen ..4
    ?also|really|he|she loves|likes|adores|enjoys|lives|follows|supports|grew|studied|dreams|went ..5, ?been with us|the|our team|company|firm|studio since|for ..4, with us since|for ..3, ?in his|her|the first|second|third day|week|month|year ..3, joined ..5, started ..4, getting|gets|finding used|his|her ..1 to|feet|bearings ..4
    he|she|they him|her|them, observer, spectator, guest, plus one, plus-one, standby, reserve, backup
    knows everybody|everyone|him|her|them|us|nobody ..4, knows ..3 from|since ..4,
    new|recent ..1 member|starter|hire|joiner|arrival|recruit|staff ..3, on holiday|leave|vacation|maternity|sick|a ..5, away until|till|this|next ..3, in town|transit ..2, passing through ..3, nearby ..2,
    getting|gets ..1 to know ..4, will|may|might|can ..1 drop|pop|look|stop|swing|call by|in|round ..3, settling in ..3, learning the ropes ..2,
    new, new here, newcomer, the new one|boy|girl|face|colleague, because|since he|she likes|loves|wants|wanted|lives|happens|asked ..4, drives|flies|travels|goes on|afterwards|back|home ..3, ?from the|our ..2 office|branch
    also there|present|attending|invited|here, too, in the car ..2
  `,
})

/** "Imogen's nephew", «племянник Инги»: whose he is. */
const KIN = spoken`^(?:\p{L}+['’]s\s)?${{
  ru: 'племянник, племянница, сын, дочь, дочка, брат, сестра, муж, жена, друг, подруга, приятель, сосед, соседка',
  uk: 'племінник, племінниця, син, донька, дочка, брат, сестра, чоловік, дружина, друг, подруга, приятель, сусід, сусідка',
  en: 'nephew, niece, son, daughter, brother, sister, husband, wife, friend, cousin, neighbour',
}}(?:\s(?:of\s)?\p{Lu}\p{L}+)?$`
