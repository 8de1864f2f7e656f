import type { Meaning } from '../lexicon.ts'

/** We, you, and both together. Source: S3 negotiations. */

export const weOnly: Meaning = {
  ru: `мы|нас|нам|нами|наш|наша|наше|наши|нашего|нашей|нашему|нашу|нашим|наших|нашими|нашем`,
  uk: `ми|нас|нам|нами|наш|наша|наше|наші|нашого|нашої|нашому|нашій|нашу|нашим|наших|нашими`,
  en: `we|us|our|ours|we'll|we're|we've|we'd|ourselves`,
}

export const youOnly: Meaning = {
  ru: `вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей|вашему|вашу|вашим|ваших|вашими|вашем`,
  uk: `ви|вас|вам|вами|ваш|ваша|ваше|ваші|вашого|вашої|вашому|вашій|вашу|вашим|ваших|вашими`,
  en: `you|your|yours|you'll|you're|you've|you'd|yourself|yourselves`,
}

const DO_TOGETHER =
  'meet|sit|try|look|walk|talk|go|agree|decide|settle|choose|taste|test|see|check|read|plan|discuss|stand|listen|compare|measure|pick|visit|speak|run|hear'

/** Both sides in one: what we do with them, not to them. */
export const joins: Meaning = {
  ru: `
    мы|нас|нам|нами ..2 с вами
    наш*|наше|нашу ..1 с вами
    вместе !с|со
    вместе ,
    вместе $
    хочу|хотел|хотела|хотим|хотели|предлагаю|предлагаем|лучше|хорошо|важно|прошу ..2 , чтобы мы ..2 *ли|*лись
    вместе с вами|вашим*|вашей
    *ем|*им ..3 вместе с|со !наш*|моим|моей|этим|этой|ним|ней|ними|актом|договором|счетом|письмом|заказом
    с вами ..1 вместе
    с вами ..3 {we_do}
    {we_do} ..2 с вами
    давайте|давай
    совместн*
    сообща
    общий|общая|общее|общие|общего|общей|общему|общую|общих|общим ..1 цель|цели|дело|дела|делу|задача|задачу|задачи|проект|проекта|интерес|интересы|интересах|решение|решения|решению|работа|работе|команда|результат|план|язык|победа|успех
    наш*|наше|нашим|нашу ..1 общ*|совместн*|взаимн*
    взаимн*|обоюдн*
    обе|обеих|обеим|обеими ..1 сторон*|команд*|компан*
    обоих|оба|обоим|обоими ..1 устро*|выигра*|вместе
    нам|нас|мы ?с ?вами оба|обе|обоих|обоим|двоих|двоим|двое
    ни вам , ни нам
    ни нам , ни вам
    никому|никто|кто-то|любой|любому из нас
    вдвоем|втроем|вчетвером|впятером|бок|плечом
    между нами
    наш|наша|наше|наши|нашего|нашей|нашему|нашу|нашем|нашим|наших ..2 разговор*|бесед*|встреч*|созвон*|звонок|звонка|звонке|звонку|договоренност*|сотрудничеств*|партнерств*|переписк*|переговор*|отношени*
    мы|как договаривались|договорились|условились|договоримся|условимся
    пойдемте|пройдемте|пойдем|обсудимте
    созвонимся|встретимся|увидимся|сверимся|сядем|спишемся
    {inf} ..2 с вами
    вы и мы
    мы и вы
    вам и нам
    нам и вам
    нас и вас
    рядом с вами
    в ..1 одной ..1 лодке|команде
    мы|нас|нам ..2 с вами
  `,
  uk: `
    ми|нас|нам|нами ..2 з|із вами
    наш*|нашу ..1 з|із вами
    разом !з|із|зі
    разом ,
    разом $
    хочу|хотів|хотіла|хочемо|хотіли|пропоную|пропонуємо|краще|добре|важливо|прошу ..2 , щоб ми ..2 *ли|*лися|*лись
    разом з|із|зі вами|ваш*
    *ємо|*емо|*имо|*їмо ..3 разом з|із|зі !наш*|моїм|моєю|цим|цією|ним|нею|ними|актом|договором|рахунком|листом|замовленням
    з|із вами ..1 разом
    з|із вами ..3 {we_do}
    {we_do} ..2 з|із вами
    давайте|нумо
    спільн*
    гуртом
    наш*|нашу|нашим ..1 спільн*|взаємн*
    взаємн*|обопільн*
    обидві|обох|обом|обома ..1 сторон*|стороні|сторін|команд*|компан*
    ми|нам|нас ?з ?вами обидва|обидві|обоє|обох|обом|двох|двом|двоє
    ні|ані вам , ні|ані нам
    ні|ані нам , ні|ані вам
    нікому|ніхто|хтось|будь-хто з|із нас
    удвох|вдвох|утрьох|втрьох|учотирьох|вчотирьох|вп'ятьох|уп'ятьох|пліч-о-пліч
    між нами
    наш|наша|наше|наші|нашого|нашої|нашому|нашій|нашу|нашим|наших ..2 розмов*|бесід*|зустріч|зустрічі|зустріччю|дзвінок|дзвінк*|нарад*|домовленіст*|домовленост*|співпрац*|партнерств*|листуван*|перемовин*|переговор*|стосунк*
    ми|як домовлялись|домовлялися|домовились|домовилися|умовились|умовилися|домовимось|домовимося
    ходімо|підімо|ходім
    *імось|*імося
    обговорімо|вирішімо|зробімо|подивімось|почнімо|зафіксуймо|візьмімо|узгодьмо|визначмось|зустріньмося|поговорімо|перевірмо|порахуймо|погодьмо|складімо|зберімося|домовмося|домовмось|спробуймо|лишімо|подумаймо|розгляньмо
    зідзвонимось|зідзвонимося|зустрінемось|зустрінемося|побачимось|побачимося|звіримось|звіримося|сядемо|спишемось|спишемося
    {inf} ..2 з|із вами
    ви і|й|та ми
    ми і|й|та ви
    вам і|й|та нам
    нам і|й|та вам
    поруч з|із вами
    в|у ..1 одному|одній ..1 човні|команді
    разом з|із|зі нами
    ми|нас|нам ..2 з|із вами
  `,
  en: `
    together !with
    together ,
    together $
    like|love|want|prefer|suggest ?for us ?both ?all to ${DO_TOGETHER}
    best|better|time|useful|good|helpful|easier|easiest|important ..1 for us ?both ?all to ${DO_TOGETHER}
    our|my ..1 walk|lunch|coffee|visit|tour|trip|round ..3 in|on|at|last|of|right|together
    together with you|your
    let's
    let us !know|have|see
    both ..1 of ..1 us
    neither|either ..1 of us
    than|as any|either|most of us
    minutes|minute|word|words|chat|talk|coffee|tea|lunch|hour|moment with you
    suggest|propose|suggesting|proposing ?that we
    shared|common folder|drive|board|document|doc|sheet|spreadsheet|calendar|list
    {we} share|shared
    the two|three|four|five ..1 of ..1 us
    us two ..1 of ..1 us
    each other
    one another
    both sides|parties|teams|companies|our
    we ..1 both
    us both
    our|a ..2 joint|shared|common|mutual
    jointly|mutually|mutual
    our ..2 conversation|conversations|call|meeting|discussion|talk|chat|agreement|cooperation|collaboration|partnership|correspondence
    you and i|we|us|me|our
    we|us|i|me|our and you
    between us
    you ..2 look|go|check|walk|read|think|choose|decide|sit|meet|work ..8 with us|me
    side by side
    shall we
    we ..1 had|have|we've ..1 agreed
    we|as agreed
    {we}|shall|will|can|could|to ..5 with you
    when|as we ..1 spoke|met|talked|discussed|speak|meet|talk
    hand in hand
    same ..1 boat|side|team|page
    as ..1 partners|one|a ..1 team
    our ..1 walk|lunch|coffee|chat|conversation|talk|dinner
    look|walk|sit|talk|go|think|work|come ..5 with me|us
  `,
  except: {
    ru: `
      вместе с ..1 наш*|мой|моим|моей
      все|всё вместе ..3 #|стоит|выходит|выйдет|обойд*|весит|занима*|займ*|влез*|тян*
    `,
    uk: `
      разом із|з|зі ..1 наш*|моїм|моєю
      усе|все разом ..3 #|коштує|коштуватиме|виходить|вийде|обійд*|важить|займ*|вліз*|тягн*
    `,
    en: `
      together with ..1 our|my
      you , and|but i
      send|sends|sent|give|gives|bring|brings|show|pass|hand|tell|forward|mail|email|let us both
      get|gets us both the|a|an|some|your|copies|one
      let's ..1 see|hope|wait|say|face|keep ..2 what|how|whether|if|it|and
      with you ..2 today|attached
      be|been|is|are|was|were|arrive|arrives|stay|stays|rest|rests|lie|lies ..1 with you
    `,
  },
}
