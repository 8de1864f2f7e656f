import { spoken, whole } from '../language/spoken.ts'

/** What stands beside a name and tells neither what somebody does nor why he is there: «за компанию», "just listening in", a number to ring. */
export const tellsNoReason = (role: string): boolean => {
  const text = role.replace(/^[\s(,;:–—-]+|[\s).!]+$/gu, '')
  return NUMBER.test(text) || NO_REASON.test(text) || KIN.test(text)
}

const NUMBER = /^\+?[\d\s()/-]{6,}$/u

const NO_REASON = whole({
  ru: `
    ?просто|тоже|заодно|возможно|также за компанию, ?просто|тоже|заодно|хочет|хотел|хотела послушать|слушает|посидит|посидеть|посмотреть|поглядеть|поглазеть|посмотрит ..3
    ?просто|тоже|заодно|также едет|поедет|идет|придет|заедет|заглянет|забежит|подойдет|присоединится|присутствует|подъедет ..3, тоже|также будет ..2
    если ..1 успеет|получится|сможет|освободится|захочет|будет ..2, возможно|может|наверное ..2, под вопросом, уточняется, уточним, из любопытства
    ему|ей|просто интересно ..2, любопытствует, новенький|новенькая|новичок ..2, оказался|оказалась ..3 рядом|городе|поблизости, живет рядом|неподалеку
    его|ее ..1 подвозят|подвезем|подвозим ..2, тоже, зритель|зрительница, гость|гостья, за рулем
  `,
  uk: `
    ?просто|теж|заразом|можливо|також за компанію, ?просто|теж|заразом|хоче|хотів|хотіла послухати|слухає|посидить|посидіти|подивитися|подивитись|глянути|подивиться ..3
    ?просто|теж|заразом|також їде|поїде|йде|прийде|заїде|загляне|забіжить|підійде|долучиться|приєднається|присутній|присутня|під'їде ..3, теж|також буде ..2
    якщо ..1 встигне|вийде|зможе|звільниться|захоче|буде ..2, можливо|може|мабуть ..2, під питанням, уточнюється, уточнимо, із|з цікавості
    йому|їй|просто цікаво ..2, новенький|новенька|новачок ..2, опинився|опинилася|опинилась ..3 поруч|місті|поблизу, живе поруч|неподалік
    його|її ..1 підвозять|підвеземо|підвозимо ..2, теж, глядач|глядачка, гість|гостя, за кермом
  `,
  en: `
    ?just|simply|only|also|mainly listening|watching|sitting|looking|listens|watches|sits|looks ?in|on ..2, ?just|simply|also|only along for ..2 ride|company|trip
    ?just|also|simply|perhaps|maybe comes|coming|tags|tagging|rides|riding|tagged|joins|joining|drops|dropping|pops|popping along|too|us|in|by|with|for ..3
    happens to be ..4, happened to be ..4, ?he's|she's|is|just in town|the area|the neighbourhood ..2, gets|getting|needs|needed a lift ..3
    ?he|she|just|also would|wants|wanted|likes|fancies|fancied ..1 to|like|a ..1 see|look|come|meet|listen|watch|peek|sit ..4
    if time|he|she|they|free|available ..4, maybe, perhaps, possibly, tbc, tbd, tba, to be confirmed, unconfirmed, out of curiosity, curious ..2
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
